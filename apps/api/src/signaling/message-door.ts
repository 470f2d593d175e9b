import type { Device } from '@lets-meet/call-domain';
import type { AckOf } from '@lets-meet/signaling-contracts';
import { Inject, Injectable } from '@nestjs/common';
import { LOGGER, type Logger } from '../logging/logger.js';
import { refuse, type Outcome } from '../outcome.js';
import { MessageHandlers } from './message-handlers.js';
import { REFUSAL_MESSAGES } from './refusal-messages.js';

type Acknowledge = (ack: AckOf<unknown>) => void;

/**
 * Takes in what arrives on a socket: decodes, has it answered, acknowledges, all before anything else happens. So for one
 * device acks and messages are on the wire in the order in which they were decided. Nest's own way to return an ack goes
 * through promises, where a later message can overtake it.
 */
@Injectable()
export class MessageDoor {
  constructor(
    private readonly handlers: MessageHandlers,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @param content the payload, then the function that acknowledges, as socket.io gives them; anything may be there */
  take(by: Device, event: string, content: readonly unknown[]): void {
    const last = content.at(-1);
    const acknowledge = isAcknowledge(last) ? last : undefined;
    const payload = content[0] === acknowledge ? undefined : content[0];
    const outcome = this.answer(by, event, payload);
    acknowledge?.(
      outcome.ok
        ? { ok: true, data: outcome.data }
        : { ok: false, code: outcome.code, message: REFUSAL_MESSAGES[outcome.code] },
    );
  }

  private answer(by: Device, event: string, payload: unknown): Outcome<unknown> {
    try {
      return this.handlers.handle(event, by, payload);
    } catch (error) {
      // Whatever it is, it is a bug: one message fails, not the server.
      this.logger.error({ error, event, personId: by.personId }, 'message failed');
      return refuse('internal');
    }
  }
}

function isAcknowledge(value: unknown): value is Acknowledge {
  return typeof value === 'function';
}
