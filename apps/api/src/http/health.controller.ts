import { Controller, Get, HttpException } from '@nestjs/common';
import * as z from 'zod/mini';
import { Access } from '../access/access.js';
import { Describe } from '../openapi/describe.js';
import { Readiness } from './readiness.js';

/** For load balancers and supervisors: alive, and willing to take visitors. */
@Controller()
@Access('anyone')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('healthz')
  @Describe({
    summary: 'Tells that the server is alive',
    answer: z.strictObject({ status: z.literal('alive') }),
  })
  alive(): { readonly status: 'alive' } {
    return { status: 'alive' };
  }

  @Get('readyz')
  @Describe({
    summary: 'Tells whether it takes visitors',
    answer: z.strictObject({ status: z.literal('ready') }),
    otherwise: { 503: 'It is stopping.' },
  })
  ready(): { readonly status: 'ready' } {
    if (!this.readiness.ready) throw new HttpException('stopping', 503);
    return { status: 'ready' };
  }
}
