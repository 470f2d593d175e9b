import { Controller, Get, Header, Inject, Req, Res } from '@nestjs/common';
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Access } from '../access/access.js';
import { CONFIG, type Config } from '../config/config.js';
import { HttpRefusal } from '../http/http-refusal.js';
import { comesStraightFromThisMachine } from '../http/visitor-address.js';
import { Describe } from '../openapi/describe.js';
import { bearerOf, TokenDoor } from '../tokens/token-door.js';
import { exposition, EXPOSITION_TYPE } from './exposition.js';
import { ServerFigures } from './server-figures.js';

const FORBIDDEN = 403;

/** For Prometheus, which has no session: whoever asks on this very machine, or has a token: that of the environment, or one of the API. */
@Controller('metrics')
export class MetricsController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly figures: ServerFigures,
    private readonly tokens: TokenDoor,
  ) {}

  @Get()
  @Access('anyone')
  @Header('Content-Type', EXPOSITION_TYPE)
  @Describe({
    summary: 'Tells how the server is doing, for Prometheus',
    detail:
      'On the machine of the server itself, with the token of its environment, or with one of the API that has the scope `metrics:read`.',
    answer: 'text/plain',
    refusals: { 401: ['unauthorized'], 403: ['forbidden'], 429: ['too-many-attempts'] },
  })
  async read(
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
  ): Promise<string> {
    if (!comesStraightFromThisMachine(request) && !this.hasToken(request)) {
      if (bearerOf(request) === undefined) throw new HttpRefusal(FORBIDDEN, 'forbidden');
      await this.tokens.admit(request, response, 'metrics:read');
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
