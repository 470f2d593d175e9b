import type { Call, CallEvent } from '@lets-meet/call-domain';
import { Inject, Injectable } from '@nestjs/common';
import { LOGGER, type Logger } from '../logging/logger.js';

/** One line a transition of a call. Relayed messages leave no line, and nothing of their content. */
@Injectable()
export class CallLog {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  transition(from: Call['phase'] | 'none', call: Call, event: CallEvent['type'] | 'dial'): void {
    if (from === call.phase) return;
    this.logger.info(
      {
        callId: call.id,
        callerId: call.caller.personId,
        calleeId: call.calleeId,
        from,
        to: call.phase,
        event,
        ...(call.phase === 'ended' ? { reason: call.reason } : {}),
      },
      'call',
    );
  }
}
