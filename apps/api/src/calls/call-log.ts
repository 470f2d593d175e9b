import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { LOGGER, type Logger } from '../logging/logger.js';
import { CallFeed, type CallTransition } from './call-feed.js';

/** One line a transition of a call. Relayed messages leave no line, and nothing of their content. */
@Injectable()
export class CallLog implements OnModuleInit {
  constructor(
    private readonly feed: CallFeed,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.feed.listen((transition) => {
      this.write(transition);
    });
  }

  private write({ from, call, event }: CallTransition): void {
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
