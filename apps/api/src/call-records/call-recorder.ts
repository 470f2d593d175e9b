import { outcomeOf, type CallId, type CallSide, type EndReason } from '@lets-meet/call-domain';
import type { CallReport } from '@lets-meet/signaling-contracts';
import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { CallFeed, type CallTransition } from '../calls/call-feed.js';
import { LOGGER, type Logger } from '../logging/logger.js';
import { PresenceService } from '../presence/presence-service.js';
import { Switchboard } from '../switchboard/switchboard.js';
import type { CallFact } from './call-record.js';
import { CallRecordStore } from './call-record-store.js';

/** How long what happens is gathered before it is written, in milliseconds. */
const GATHER_MS = 200;
/** How long until it is tried again where the database does not answer, in milliseconds. */
const RETRY_MS = 5_000;
/** Calls that wait to be written where the database does not answer; of more, the oldest are lost. */
const MOST_WAITING = 10_000;

/**
 * Keeps a record of every call. What happens is noted at once, in memory, and written soon after: no call waits for the
 * database. At the end of the server it writes what is left, and that the calls that ran are over.
 */
@Injectable()
export class CallRecorder implements OnModuleInit, OnApplicationShutdown {
  private waiting = new Map<CallId, CallFact[]>();
  private readonly open = new Map<CallId, 'ringing' | 'in-progress'>();
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly store: CallRecordStore,
    private readonly feed: CallFeed,
    private readonly presence: PresenceService,
    private readonly switchboard: Switchboard,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.store.endAbandoned();
    this.feed.listen((transition) => {
      this.transition(transition);
    });
  }

  /** The sockets are closed, and the database still answers. */
  async onApplicationShutdown(): Promise<void> {
    for (const [callId, phase] of this.open) {
      this.end(callId, phase === 'ringing' ? 'failed' : 'connection-lost', phase !== 'ringing');
    }
    await this.settled();
    clearTimeout(this.timer);
    this.stopped = true;
  }

  /** @param side of the call on which the device is */
  report(callId: CallId, side: CallSide, report: Omit<CallReport, 'callId'>): void {
    this.note(callId, { fact: 'reported', at: Date.now(), side, report });
  }

  /** Resolves when all that has happened so far is written, or could not be. */
  settled(): Promise<void> {
    return this.write();
  }

  private transition({ from, call }: CallTransition): void {
    const at = Date.now();
    if (from === 'none') {
      const caller = this.presence.find(call.caller.personId);
      // Whoever dials is here.
      if (caller === undefined) return;
      const calleeName = this.presence.find(call.calleeId)?.name;
      this.note(call.id, { fact: 'rang', at, caller, calleeId: call.calleeId, calleeName });
    }
    if (call.phase === 'ended') {
      this.end(call.id, call.reason, call.callee !== undefined);
      return;
    }
    this.open.set(call.id, call.phase);
    if (call.phase !== 'in-progress') return;
    const { caller, calleeId } = call;
    this.note(call.id, { fact: 'accepted', at, callerId: caller.personId, calleeId });
  }

  private end(callId: CallId, reason: EndReason, accepted: boolean): void {
    this.open.delete(callId);
    const outcome = outcomeOf(reason, accepted);
    this.note(callId, { fact: 'ended', at: Date.now(), reason, outcome });
  }

  private note(callId: CallId, fact: CallFact): void {
    if (this.stopped) return;
    this.waiting.set(callId, [...(this.waiting.get(callId) ?? []), fact]);
    this.writeAfter(GATHER_MS);
  }

  private writeAfter(ms: number): void {
    this.timer ??= setTimeout(() => {
      void this.write();
    }, ms);
  }

  /** One at a time: what is noted meanwhile is written next. */
  private write(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.then(() => this.writeWaiting());
    return this.writing;
  }

  private async writeWaiting(): Promise<void> {
    const taken = this.waiting;
    if (taken.size === 0) return;
    this.waiting = new Map();
    try {
      const settled = await this.store.keep(
        [...taken].map(([callId, facts]) => ({ callId, facts })),
      );
      for (const { personId, callerId } of settled) {
        this.switchboard.toPerson(personId, 'missed-calls-seen', { callerId });
      }
    } catch (error) {
      this.logger.error({ error, calls: taken.size }, 'records of calls not written');
      this.putBack(taken);
      this.writeAfter(RETRY_MS);
    }
  }

  /** In front of what happened since. */
  private putBack(taken: ReadonlyMap<CallId, CallFact[]>): void {
    const since = this.waiting;
    this.waiting = new Map(taken);
    for (const [callId, facts] of since) {
      this.waiting.set(callId, [...(taken.get(callId) ?? []), ...facts]);
    }
    for (const callId of this.waiting.keys()) {
      if (this.waiting.size <= MOST_WAITING) break;
      this.waiting.delete(callId);
    }
  }
}
