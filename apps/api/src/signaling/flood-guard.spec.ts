import { FloodGuard } from './flood-guard.js';

describe('FloodGuard', () => {
  beforeEach(() => {
    jasmine.clock().install().mockDate();
  });
  afterEach(() => {
    jasmine.clock().uninstall();
  });

  function allowedOf(guard: FloodGuard, messages: number): number {
    return Array.from({ length: messages }, () => guard.allows()).filter(Boolean).length;
  }

  it('allows a burst, and then what a second allows', () => {
    const guard = new FloodGuard();
    expect(allowedOf(guard, 1_000)).toBe(300);
    jasmine.clock().tick(1_000);
    expect(allowedOf(guard, 1_000)).toBe(50);
  });

  it('saves up no more than a burst', () => {
    const guard = new FloodGuard();
    jasmine.clock().tick(3_600_000);
    expect(allowedOf(guard, 1_000)).toBe(300);
  });
});
