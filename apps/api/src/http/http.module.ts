import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { HealthController } from './health.controller.js';
import { HttpErrorFilter } from './http-error-filter.js';
import { Readiness } from './readiness.js';

@Module({
  controllers: [HealthController],
  providers: [Readiness, { provide: APP_FILTER, useClass: HttpErrorFilter }],
  exports: [Readiness],
})
export class HttpModule {}
