import type { LoggerService } from '@nestjs/common';
import type { Logger } from './logger.js';

/** What Nest itself has to say, in our log. Its account of the start is only for debugging. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...details: unknown[]): void {
    this.logger.debug({ details }, String(message));
  }

  warn(message: unknown, ...details: unknown[]): void {
    this.logger.warn({ details }, String(message));
  }

  error(message: unknown, ...details: unknown[]): void {
    this.logger.error({ ...faultIn(message), details }, String(message));
  }

  fatal(message: unknown, ...details: unknown[]): void {
    this.logger.fatal({ ...faultIn(message), details }, String(message));
  }
}

/** Nest gives an error in the place of a message where it has no more to say than that. */
function faultIn(message: unknown): { readonly error?: Error } {
  return message instanceof Error ? { error: message } : {};
}
