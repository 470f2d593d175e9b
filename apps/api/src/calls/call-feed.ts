import type { Call } from '@lets-meet/call-domain';
import { Injectable } from '@nestjs/common';

/** Hears of a call that came to another phase. It is told in the middle of a message: whatever takes time comes later. */
export type CallListener = (from: Call['phase'] | 'none', call: Call) => void;

/** Tells whoever wants to know that a call began, was accepted or ended. */
@Injectable()
export class CallFeed {
  private readonly listeners: CallListener[] = [];

  listen(listener: CallListener): void {
    this.listeners.push(listener);
  }

  transition(from: Call['phase'] | 'none', call: Call): void {
    if (from === call.phase) return;
    for (const listener of this.listeners) listener(from, call);
  }
}
