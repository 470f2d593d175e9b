import { Global, Module } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { CONFIG, type Config } from '../config/config.js';
import { logOptions } from './log-options.js';
import { LOGGER } from './logger.js';

/** One JSON line an event, on stderr: stdout is for the addresses that are printed at the start. */
@Global()
@Module({
  providers: [
    {
      provide: LOGGER,
      inject: [CONFIG],
      useFactory: ({ logLevel }: Config): Logger =>
        pino(logOptions(logLevel), pino.destination({ dest: 2, sync: true })),
    },
  ],
  exports: [LOGGER],
})
export class LoggingModule {}
