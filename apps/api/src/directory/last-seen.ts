import type { PersonId } from '@lets-meet/call-domain';
import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { AttendanceFeed } from '../attendance/attendance-feed.js';
import { LOGGER, type Logger } from '../logging/logger.js';
import { DirectoryStore } from './directory-store.js';

/** How long those who come and go are gathered before it is written, in milliseconds. */
const GATHER_MS = 500;

/**
 * Keeps when people were here last. It is written soon after, for many at once: a server on which everybody comes back at
 * the same time has other work to do.
 */
@Injectable()
export class LastSeen implements OnModuleInit, OnApplicationShutdown {
  private waiting = new Set<PersonId>();
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: DirectoryStore,
    private readonly feed: AttendanceFeed,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.feed.listen((personId) => {
      this.waiting.add(personId);
      this.timer ??= setTimeout(() => {
        void this.settled();
      }, GATHER_MS);
    });
  }

  /** The sockets are closed, and the database still answers. */
  onApplicationShutdown(): Promise<void> {
    return this.settled();
  }

  /** Resolves when all who came and went so far are written, or could not be. */
  settled(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  private async write(): Promise<void> {
    const seen = [...this.waiting];
    if (seen.length === 0) return;
    this.waiting = new Set();
    try {
      await this.store.seen(seen, Date.now());
    } catch (error) {
      // They are seen again; until then it is older than it is.
      this.logger.error({ error, people: seen.length }, 'when people were here last not written');
    }
  }
}
