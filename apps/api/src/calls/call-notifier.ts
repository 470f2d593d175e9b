import type { Call, CallAnswer, CallSide, Device, Notice } from '@lets-meet/call-domain';
import type { NotAvailableReason } from '@lets-meet/call-domain';
import { Injectable } from '@nestjs/common';
import { PresenceService } from '../presence/presence-service.js';
import { Switchboard } from '../switchboard/switchboard.js';
import type { RelayedMessage } from './relayed-message.js';

/** Makes messages of the domain's notices. */
@Injectable()
export class CallNotifier {
  constructor(
    private readonly switchboard: Switchboard,
    private readonly presence: PresenceService,
  ) {}

  /** @param relayed the message that caused the notice, where it is one to be passed on */
  notify(call: Call, notice: Notice, relayed?: RelayedMessage): void {
    switch (notice.say) {
      case 'rings':
        this.ring(call);
        return;
      case 'accepted':
        this.tellCaller(call, 'CALL_ACCEPTED');
        return;
      case 'rejected':
        this.tellCaller(call, 'CALL_REJECTED');
        return;
      case 'not-available':
        this.tellCaller(call, 'CALL_NOT_AVAILABLE', notice.reason);
        return;
      case 'ended':
        this.tellEnd(call, notice);
        return;
      case 'missed':
        this.tellMissed(call);
        return;
      case 'relay':
        this.relay(call, notice.to, relayed);
        return;
    }
  }

  /** Tells every device of the callee that somebody called in vain; one that has no socket now asks when it has. */
  tellMissed(call: Call): void {
    const caller = this.presence.find(call.caller.personId);
    if (caller === undefined) return;
    this.switchboard.toPerson(call.calleeId, 'missed-call', {
      callId: call.id,
      caller,
      at: Date.now(),
    });
  }

  private ring(call: Call): void {
    const caller = this.presence.find(call.caller.personId);
    if (caller === undefined) return;
    this.switchboard.toPerson(call.calleeId, 'pre-offer', { callId: call.id, caller });
  }

  private tellCaller(call: Call, answer: CallAnswer, reason?: NotAvailableReason): void {
    this.switchboard.toDevice(call.caller, 'pre-offer-answer', {
      callId: call.id,
      answer,
      ...(reason === undefined ? {} : { reason }),
    });
  }

  private tellEnd(call: Call, notice: Extract<Notice, { say: 'ended' }>): void {
    const note = call.phase === 'ended' ? call.note : undefined;
    const ended = {
      callId: call.id,
      reason: notice.reason,
      ...(note === undefined ? {} : { note }),
    };
    if (notice.to === 'callee-devices') {
      this.switchboard.toPerson(call.calleeId, 'user-hanged-up', ended, notice.except);
      return;
    }
    const device = deviceOn(call, notice.to);
    if (device !== undefined) this.switchboard.toDevice(device, 'user-hanged-up', ended);
  }

  private relay(
    call: Call,
    to: CallSide | 'callee-devices',
    relayed: RelayedMessage | undefined,
  ): void {
    if (relayed === undefined) return;
    if (to === 'callee-devices') {
      this.switchboard.toPerson(call.calleeId, relayed.event, relayed.payload);
      return;
    }
    const device = deviceOn(call, to);
    if (device === undefined) return;
    this.switchboard.toDevice(device, relayed.event, relayed.payload);
  }
}

function deviceOn(call: Call, side: CallSide): Device | undefined {
  if (side === 'caller') return call.caller;
  return call.phase === 'ringing' ? undefined : call.callee;
}
