import type { HistorySpan, OverviewHistory } from '@lets-meet/signaling-contracts/administration';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { CpuUse } from './cpu-use.js';
import { FigureHistory, SAMPLE_MS } from './figure-history.js';
import { ServerFigures } from './server-figures.js';

/** Takes down how the server does, from its start on. */
@Injectable()
export class FigureRecorder implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly kept = new FigureHistory();
  private readonly cpu = new CpuUse();
  private readonly timer = setInterval(() => {
    this.sample();
  }, SAMPLE_MS);

  constructor(private readonly figures: ServerFigures) {}

  onApplicationBootstrap(): void {
    this.sample();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  history(span: HistorySpan): OverviewHistory {
    return this.kept.read(span);
  }

  private sample(): void {
    this.kept.add({ ...this.figures.sample(), cpuShare: this.cpu.share() });
  }
}
