import {
  CALL_OUTCOMES,
  END_REASONS,
  outcomeOf,
  type Call,
  type CallId,
  type CallOutcome,
  type EndReason,
} from '@lets-meet/call-domain';
import type { CallReport } from '@lets-meet/signaling-contracts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Histogram } from '../metrics/histogram.js';
import { CallFeed } from './call-feed.js';

/** Upper bounds of the time from the yes to the picture, in seconds. */
const SET_UP_SECONDS = [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 5, 10, 30];

/** Upper bounds of the time until somebody answers, in seconds. */
const RING_SECONDS = [1, 2, 5, 10, 15, 20, 30, 45, 60, 120];

type ConnectionPath = NonNullable<CallReport['path']>;

/** Counts the calls of this process; of whom they were is nothing in it. */
@Injectable()
export class CallFigures implements OnModuleInit {
  readonly ringSeconds = new Histogram(RING_SECONDS);
  /** As the two browsers of a call report it, each for itself. */
  readonly setUpSeconds = new Histogram(SET_UP_SECONDS);
  private readonly connections = new Map<ConnectionPath, number>(
    (['direct', 'relayed'] as const).map((path) => [path, 0]),
  );
  private readonly phases = new Map<CallId, 'ringing' | 'in-progress'>();
  private readonly since = new Map<CallId, number>();
  private readonly ends = new Map<EndReason, number>(END_REASONS.map((reason) => [reason, 0]));

  private readonly outcomes = new Map<CallOutcome, number>(
    CALL_OUTCOMES.map((outcome) => [outcome, 0]),
  );

  constructor(private readonly feed: CallFeed) {}

  onModuleInit(): void {
    this.feed.listen(({ call }) => {
      this.count(call);
    });
  }

  /** What a browser saw of a call. It tells once how long it took, and its path then. */
  report({ setUpMs, path }: Pick<CallReport, 'setUpMs' | 'path'>): void {
    if (setUpMs === undefined) return;
    this.setUpSeconds.observe(setUpMs / 1_000);
    if (path !== undefined) countOne(this.connections, path);
  }

  /** How many connections of browsers came about each way, since the start. */
  connectionsBy(): ReadonlyMap<ConnectionPath, number> {
    return this.connections;
  }

  /** How many are in this phase now. */
  now(phase: 'ringing' | 'in-progress'): number {
    return [...this.phases.values()].filter((each) => each === phase).length;
  }

  /** How many ended for each reason, since the start. */
  endedBy(): ReadonlyMap<EndReason, number> {
    return this.ends;
  }

  /** What became of how many, since the start. */
  outcomesBy(): ReadonlyMap<CallOutcome, number> {
    return this.outcomes;
  }

  private count(call: Call): void {
    if (call.phase === 'ended') {
      countOne(this.ends, call.reason);
      countOne(this.outcomes, outcomeOf(call.reason, call.callee !== undefined));
      this.phases.delete(call.id);
      this.since.delete(call.id);
      return;
    }
    this.phases.set(call.id, call.phase);
    const rang = this.since.get(call.id);
    if (rang === undefined) this.since.set(call.id, Date.now());
    else this.ringSeconds.observe((Date.now() - rang) / 1_000);
  }
}

function countOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
