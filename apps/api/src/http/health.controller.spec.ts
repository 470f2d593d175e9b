import { HttpException } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { Readiness } from './readiness.js';

describe('HealthController', () => {
  it('is alive but not ready while it stops', () => {
    const readiness = new Readiness();
    const health = new HealthController(readiness);
    expect(health.ready()).toEqual({ status: 'ready' });
    readiness.stop();
    expect(() => health.ready()).toThrowMatching(
      (error) => error instanceof HttpException && error.getStatus() === 503,
    );
    expect(health.alive()).toEqual({ status: 'alive' });
  });
});
