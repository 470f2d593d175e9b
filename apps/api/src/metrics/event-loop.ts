import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** The window that is told of, in milliseconds. */
const WINDOW_MS = 60_000;
/** How often it is looked, in milliseconds; Node counts the time between two looks. */
const RESOLUTION_MS = 10;

/** How long the process kept others waiting, over the last minute that is over, or the one that runs where none is. */
@Injectable()
export class EventLoop implements OnModuleDestroy {
  private readonly histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  private last: number | undefined;
  private readonly timer: NodeJS.Timeout;

  constructor() {
    this.histogram.enable();
    this.timer = setInterval(() => {
      this.last = this.measure();
      this.histogram.reset();
    }, WINDOW_MS).unref();
  }

  /** What 99 of 100 looks stayed below, in seconds. */
  delaySeconds(): number {
    return this.last ?? this.measure();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
    this.histogram.disable();
  }

  private measure(): number {
    if (this.histogram.count === 0) return 0;
    return Math.max(0, this.histogram.percentile(99) / 1e9 - RESOLUTION_MS / 1_000);
  }
}
