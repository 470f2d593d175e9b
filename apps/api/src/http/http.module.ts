import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { HealthController } from './health.controller.js';
import { HttpErrorFilter } from './http-error-filter.js';
import { OwnOriginGuard } from './own-origin-guard.js';
import { Readiness } from './readiness.js';

@Module({
  controllers: [HealthController],
  providers: [
    Readiness,
    { provide: APP_FILTER, useClass: HttpErrorFilter },
    { provide: APP_GUARD, useClass: OwnOriginGuard },
  ],
  exports: [Readiness],
})
export class HttpModule {}
