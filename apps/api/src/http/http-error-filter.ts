import type { HttpError } from '@lets-meet/signaling-contracts';
import {
  Catch,
  HttpException,
  Inject,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { LOGGER, type Logger } from '../logging/logger.js';
import { HttpRefusal } from './http-refusal.js';

/** Answers everything that was thrown with a code of the protocol. */
@Catch()
export class HttpErrorFilter implements ExceptionFilter<unknown> {
  constructor(
    private readonly adapterHost: HttpAdapterHost,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const status = error instanceof HttpException ? error.getStatus() : 500;
    if (status >= 500) this.logger.error({ error }, 'request failed');
    const body: HttpError = { code: codeOf(error, status) };
    const response: unknown = host.switchToHttp().getResponse();
    const { httpAdapter } = this.adapterHost;
    // A route that may be kept for ever says so before it is known that there is nothing.
    httpAdapter.setHeader(response, 'Cache-Control', 'no-store');
    httpAdapter.reply(response, body, status);
  }
}

function codeOf(error: unknown, status: number): HttpError['code'] {
  if (error instanceof HttpRefusal) return error.code;
  if (status === 404) return 'not-found';
  return status < 500 ? 'invalid-request' : 'internal';
}
