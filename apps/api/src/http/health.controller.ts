import { Controller, Get, Header, HttpException } from '@nestjs/common';
import { Access } from '../access/access.js';
import { Readiness } from './readiness.js';

/** For load balancers and supervisors: alive, and willing to take visitors. */
@Controller()
@Access('anyone')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('healthz')
  @Header('Cache-Control', 'no-store')
  alive(): { readonly status: 'alive' } {
    return { status: 'alive' };
  }

  @Get('readyz')
  @Header('Cache-Control', 'no-store')
  ready(): { readonly status: 'ready' } {
    if (!this.readiness.ready) throw new HttpException('stopping', 503);
    return { status: 'ready' };
  }
}
