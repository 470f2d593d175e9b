import { END_REASONS, type Call, type CallId, type EndReason } from '@lets-meet/call-domain';
import { Injectable } from '@nestjs/common';
import { Histogram } from '../metrics/histogram.js';

/** Upper bounds of the time until somebody answers, in seconds. */
const RING_SECONDS = [1, 2, 5, 10, 15, 20, 30, 45, 60, 120];

/** Counts the calls of this process; of whom they were is nothing in it. */
@Injectable()
export class CallFigures {
  readonly ringSeconds = new Histogram(RING_SECONDS);
  private readonly phases = new Map<CallId, 'ringing' | 'in-progress'>();
  private readonly since = new Map<CallId, number>();
  private readonly ends = new Map<EndReason, number>(END_REASONS.map((reason) => [reason, 0]));

  /** A call came to be, or to another phase. */
  transition(call: Call): void {
    if (call.phase === this.phases.get(call.id)) return;
    if (call.phase === 'ended') {
      this.ends.set(call.reason, (this.ends.get(call.reason) ?? 0) + 1);
      this.phases.delete(call.id);
      this.since.delete(call.id);
      return;
    }
    this.phases.set(call.id, call.phase);
    const rang = this.since.get(call.id);
    if (rang === undefined) this.since.set(call.id, Date.now());
    else this.ringSeconds.observe((Date.now() - rang) / 1_000);
  }

  /** How many are in this phase now. */
  now(phase: 'ringing' | 'in-progress'): number {
    return [...this.phases.values()].filter((each) => each === phase).length;
  }

  /** How many ended for each reason, since the start. */
  endedBy(): ReadonlyMap<EndReason, number> {
    return this.ends;
  }
}
