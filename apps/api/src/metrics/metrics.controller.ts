import { Controller, Get, Header, Inject, Req } from '@nestjs/common';
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Access } from '../access/access.js';
import { CONFIG, type Config } from '../config/config.js';
import { HttpRefusal } from '../http/http-refusal.js';
import { comesStraightFromThisMachine } from '../http/visitor-address.js';
import { Describe } from '../openapi/describe.js';
import { exposition, EXPOSITION_TYPE } from './exposition.js';
import { ServerFigures } from './server-figures.js';

const FORBIDDEN = 403;

/** For Prometheus, which has no session: whoever asks on this very machine, or knows the token. */
@Controller('metrics')
export class MetricsController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly figures: ServerFigures,
  ) {}

  @Get()
  @Access('anyone')
  @Header('Cache-Control', 'no-store')
  @Header('Content-Type', EXPOSITION_TYPE)
  @Describe({
    summary: 'Tells how the server is doing, for Prometheus',
    detail: 'Only on the machine of the server itself, or with the token of its environment.',
    answer: 'text/plain',
    refusals: { 403: ['forbidden'] },
  })
  read(@Req() request: IncomingMessage): string {
    if (!comesStraightFromThisMachine(request) && !this.hasToken(request)) {
      throw new HttpRefusal(FORBIDDEN, 'forbidden');
    }
    return exposition(this.figures.metrics());
  }

  private hasToken({ headers }: IncomingMessage): boolean {
    const { metricsToken } = this.config;
    if (metricsToken === undefined) return false;
    const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
    return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${metricsToken}`));
  }
}
