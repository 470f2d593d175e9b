import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { LOGGER, type Logger } from '../logging/logger.js';
import { Settings } from '../settings/settings.js';
import { CallRecordStore } from './call-record-store.js';

const HOUR_MS = 60 * 60 * 1_000;
const DAY_MS = 24 * HOUR_MS;

/** Removes the records of calls that are older than an administrator wants them kept: at the start, and every hour. */
@Injectable()
export class CallRecordKeeper implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly timer = setInterval(() => {
    void this.goRound();
  }, HOUR_MS);

  constructor(
    private readonly store: CallRecordStore,
    private readonly settings: Settings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.goRound();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  async goRound(): Promise<void> {
    const days = this.settings.get('callRecordDays');
    if (days === null) return;
    try {
      await this.store.removeOlderThan(Date.now() - days * DAY_MS);
    } catch (error) {
      // The database does not answer: the next round tries again.
      this.logger.error({ error }, 'old records of calls not removed');
    }
  }
}
