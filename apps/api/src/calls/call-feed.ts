import type { Call, CallEvent } from '@lets-meet/call-domain';
import { Injectable } from '@nestjs/common';

/** A call came to another phase. */
export interface CallTransition {
  readonly from: Call['phase'] | 'none';
  /** As it is now. */
  readonly call: Call;
  readonly event: CallEvent['type'] | 'dial';
}

/** It is told in the middle of a message: whatever takes time comes later. */
export type CallListener = (transition: CallTransition) => void;

/** Tells whoever wants to know that a call began, was accepted or ended. */
@Injectable()
export class CallFeed {
  private readonly listeners: CallListener[] = [];

  listen(listener: CallListener): void {
    this.listeners.push(listener);
  }

  /** What has not changed the phase is told nobody. */
  tell(transition: CallTransition): void {
    if (transition.from === transition.call.phase) return;
    for (const listener of this.listeners) listener(transition);
  }
}
