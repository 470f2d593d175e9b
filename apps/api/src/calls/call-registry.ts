import {
  decideDial,
  ringCall,
  sameDevice,
  timersOf,
  transitionCall,
  viewOf,
  type Call,
  type CallAnswer,
  type CallEvent,
  type CallId,
  type CallSide,
  type CallTimer,
  type Device,
  type EndedCall,
  type HangUpReason,
  type NotAvailableReason,
  type PersonId,
  type SyncedCall,
} from '@lets-meet/call-domain';
import type { AckDataOf, ClientMessage } from '@lets-meet/signaling-contracts';
import type { RunningCall } from '@lets-meet/signaling-contracts/administration';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { done, refuse, type Nothing, type Outcome } from '../outcome.js';
import { Notices } from '../notices/notices.js';
import { PresenceService } from '../presence/presence-service.js';
import { LiveTimeouts } from '../settings/live-timeouts.js';
import { CallFeed, type CallTransition } from './call-feed.js';
import { CallNotifier } from './call-notifier.js';
import { CallTimers } from './call-timers.js';
import { EndedCalls } from './ended-calls.js';
import { LiveCalls } from './live-calls.js';
import { RELAYED_EVENTS, type RelayedMessage } from './relayed-message.js';

type Dialled = AckDataOf<ClientMessage<'pre-offer'>>;

const ANSWER_EVENTS = {
  CALL_ACCEPTED: 'accept',
  CALL_REJECTED: 'decline',
  CALL_NOT_AVAILABLE: 'not-available',
} as const satisfies Record<CallAnswer, CallEvent['type']>;

const TIMER_EVENTS: Readonly<Record<CallTimer, CallEvent>> = {
  ring: { type: 'ring-timed-out' },
  'caller-away': { type: 'away-timed-out', side: 'caller' },
  'callee-away': { type: 'away-timed-out', side: 'callee' },
};

/**
 * Owns every call. The rules are the domain's: this runs its machine, keeps its records and its timers, and has its
 * notices delivered. Everything happens at once and in order: there is no `await` between a message and its effects.
 */
@Injectable()
export class CallRegistry implements OnModuleDestroy {
  private readonly live = new LiveCalls();
  private readonly ended = new EndedCalls();
  private readonly timers = new CallTimers((callId, timer) => {
    this.raise(callId, TIMER_EVENTS[timer]);
  });

  constructor(
    private readonly timeouts: LiveTimeouts,
    private readonly presence: PresenceService,
    private readonly notifier: CallNotifier,
    private readonly feed: CallFeed,
    private readonly serverNotices: Notices,
  ) {}

  dial(by: Device, calleeId: PersonId): Outcome<Dialled> {
    const decision = decideDial({
      callerId: by.personId,
      calleeId,
      callerCall: this.live.of(by.personId),
      calleeCall: this.live.of(calleeId),
      closed: this.serverNotices.isClosed(),
      callee: this.presence.reachability(calleeId),
      doNotDisturb: this.presence.isQuiet(calleeId),
    });
    switch (decision.kind) {
      case 'refused':
        return refuse(decision.refusal);
      case 'dial-back': {
        const callId = decision.call.id;
        const outcome = this.raise(callId, { type: 'dial-back', by });
        return outcome.ok ? done({ outcome: 'CALL_ACCEPTED', callId }) : outcome;
      }
      case 'not-available':
        return this.dialInVain(by, calleeId, decision.reason);
      case 'ring': {
        const { call, notices } = ringCall(randomUUID(), by, calleeId);
        this.adopt({ from: 'none', call, event: 'dial' });
        for (const notice of notices) this.notifier.notify(call, notice);
        return done({ outcome: 'ringing', callId: call.id });
      }
    }
  }

  answer(by: Device, callId: CallId, answer: CallAnswer): Outcome<Nothing> {
    return this.raise(callId, { type: ANSWER_EVENTS[answer], by });
  }

  hangUp(by: Device, callId: CallId, reason: HangUpReason): Outcome<Nothing> {
    return this.raise(callId, { type: 'hang-up', by, reason });
  }

  /** Passes a description or a candidate on to the other end, where the call allows it. */
  relay(by: Device, message: RelayedMessage): Outcome<Nothing> {
    return this.raise(message.payload.callId, { type: RELAYED_EVENTS[message.event], by }, message);
  }

  deviceBack(device: Device): void {
    const call = this.live.of(device.personId);
    if (call !== undefined) this.raise(call.id, { type: 'device-back', device });
  }

  /** @param last whether the person has no other device with a socket */
  deviceLost(device: Device, last: boolean): void {
    const call = this.live.of(device.personId);
    if (call !== undefined) this.raise(call.id, { type: 'device-lost', device, last });
  }

  /** The device signed out, and is lost: the call that it is in does not wait for it to come back. */
  deviceLeft(device: Device): void {
    const call = this.live.of(device.personId);
    const inIt = call && deviceOf(call, device.personId);
    if (call === undefined || inIt?.deviceId !== device.deviceId) return;
    this.raise(call.id, { type: 'hang-up', by: device, reason: 'cancelled' });
  }

  /** The person signed out, and their devices are lost: nobody waits for them to come back. */
  personLeft(personId: PersonId): void {
    const call = this.live.of(personId);
    if (call === undefined) return;
    const by = deviceOf(call, personId);
    if (by === undefined) this.raise(call.id, { type: 'away-timed-out', side: 'callee' });
    else this.raise(call.id, { type: 'hang-up', by, reason: 'cancelled' });
  }

  /** The call that a device has to take up when its socket opens. */
  callOf(device: Device): SyncedCall | null {
    const view = viewOf(this.live.of(device.personId), device);
    // Presence keeps both of a call for as long as it lasts.
    const peer = view === null ? undefined : this.presence.find(view.peerId);
    if (view === null || peer === undefined) return null;
    return { callId: view.callId, phase: view.phase, role: view.role, peer };
  }

  /** On which side of a call the device is, or was until a moment ago. */
  sideOf(device: Device, callId: CallId): CallSide | undefined {
    const call = this.live.get(callId) ?? this.ended.get(callId);
    if (call === undefined) return undefined;
    if (sameDevice(call.caller, device)) return 'caller';
    if (call.phase === 'ringing' || call.callee === undefined) return undefined;
    return sameDevice(call.callee, device) ? 'callee' : undefined;
  }

  /** The calls that ring or run, the oldest first. */
  running(): RunningCall[] {
    return this.live.all().flatMap((call) => {
      // Presence keeps both of a call for as long as it lasts.
      const caller = this.presence.find(call.caller.personId);
      const callee = this.presence.find(call.calleeId);
      if (caller === undefined || callee === undefined) return [];
      return [{ id: call.id, phase: call.phase, caller, callee, since: this.live.sinceOf(call) }];
    });
  }

  /** Ends a call for both, whatever they are about. @param note why, for both to read */
  stop(callId: CallId, note?: string): Outcome<Nothing> {
    return this.raise(callId, { type: 'stop', ...(note !== undefined && { note }) });
  }

  onModuleDestroy(): void {
    this.timers.stop();
  }

  /** A call that cannot ring is over as soon as it is made; who was called in vain hears that it was missed. */
  private dialInVain(
    caller: Device,
    calleeId: PersonId,
    reason: NotAvailableReason,
  ): Outcome<Dialled> {
    const call: EndedCall = { phase: 'ended', id: randomUUID(), caller, calleeId, reason };
    this.ended.add(call);
    this.feed.tell({ from: 'none', call, event: 'dial' });
    this.notifier.tellMissed(call);
    return done({ outcome: 'CALL_NOT_AVAILABLE', callId: call.id, reason });
  }

  private raise(callId: CallId, event: CallEvent, relayed?: RelayedMessage): Outcome<Nothing> {
    const call = this.live.get(callId) ?? this.ended.get(callId);
    if (call === undefined) return refuse('unknown-call');
    const step = transitionCall(call, event);
    if (!step.ok) return refuse(step.refusal);
    if (step.call !== call) this.adopt({ from: call.phase, call: step.call, event: event.type });
    for (const notice of step.notices) this.notifier.notify(step.call, notice, relayed);
    return done({});
  }

  /** Makes this the record of the call, with everything that follows from it but the notices. */
  private adopt(transition: CallTransition): void {
    const { call } = transition;
    if (call.phase === 'ended') {
      this.live.remove(call);
      this.ended.add(call);
    } else {
      this.live.put(call);
    }
    this.timers.reconcile(call.id, timersOf(call, this.timeouts.get()));
    const phase = call.phase === 'ended' ? undefined : call.phase;
    this.presence.setCall(call.caller.personId, phase);
    this.presence.setCall(call.calleeId, phase);
    this.feed.tell(transition);
  }
}

/** The device with which a person is in a call; a callee has none yet while it rings. */
function deviceOf(call: Call, personId: PersonId): Device | undefined {
  if (call.caller.personId === personId) return call.caller;
  return call.phase === 'ringing' ? undefined : call.callee;
}
