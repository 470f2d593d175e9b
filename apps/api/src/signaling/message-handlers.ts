import type { Device } from '@lets-meet/call-domain';
import { CLIENT_MESSAGES, type ClientEvent } from '@lets-meet/signaling-contracts';
import { Injectable } from '@nestjs/common';
import type { ZodMiniType } from 'zod/mini';
import { CallRecorder } from '../call-records/call-recorder.js';
import { CallFigures } from '../calls/call-figures.js';
import { CallRegistry } from '../calls/call-registry.js';
import { IceService } from '../ice/ice-service.js';
import { done, refuse, type Outcome } from '../outcome.js';
import { PresenceService } from '../presence/presence-service.js';

type Handler = (by: Device, payload: unknown) => Outcome<unknown>;

/** Which service answers which message. */
@Injectable()
export class MessageHandlers {
  private readonly handlers: Readonly<Record<ClientEvent, Handler>>;

  constructor(
    calls: CallRegistry,
    records: CallRecorder,
    figures: CallFigures,
    presence: PresenceService,
    ice: IceService,
  ) {
    const messages = CLIENT_MESSAGES;
    this.handlers = {
      availability: parsed(messages.availability, (by, { ready }) => {
        presence.setReady(by, ready);
        return done({});
      }),
      'device-idle': parsed(messages['device-idle'], (by, { idle }) => {
        presence.setIdle(by, idle);
        return done({});
      }),
      'pre-offer': parsed(messages['pre-offer'], (by, { calleeId }) => calls.dial(by, calleeId)),
      'pre-offer-answer': parsed(messages['pre-offer-answer'], (by, { callId, answer }) =>
        calls.answer(by, callId, answer),
      ),
      'webRTC-offer': parsed(messages['webRTC-offer'], (by, payload) =>
        calls.relay(by, { event: 'webRTC-offer', payload }),
      ),
      'webRTC-answer': parsed(messages['webRTC-answer'], (by, payload) =>
        calls.relay(by, { event: 'webRTC-answer', payload }),
      ),
      'webRTC-candidate': parsed(messages['webRTC-candidate'], (by, payload) =>
        calls.relay(by, { event: 'webRTC-candidate', payload }),
      ),
      'user-hanged-up': parsed(messages['user-hanged-up'], (by, { callId, reason }) =>
        calls.hangUp(by, callId, reason),
      ),
      'call-report': parsed(messages['call-report'], (by, { callId, ...report }) => {
        const side = calls.sideOf(by, callId);
        if (side === undefined) return refuse('unknown-call');
        records.report(callId, side, report);
        figures.report(report);
        return done({});
      }),
      'ice-servers': parsed(messages['ice-servers'], (by) => done(ice.serversFor(by.personId))),
    };
  }

  /** @param event as it came; what the protocol does not know is refused */
  handle(event: string, by: Device, payload: unknown): Outcome<unknown> {
    return isClientEvent(event) ? this.handlers[event](by, payload) : refuse('invalid-payload');
  }
}

/** A handler that only sees what fits the message's schema. */
function parsed<Payload, Ack>(
  message: { readonly payload: ZodMiniType<Payload>; readonly ack: ZodMiniType<Ack> },
  handle: (by: Device, payload: Payload) => Outcome<Ack>,
): Handler {
  return (by, content) => {
    const payload = message.payload.safeParse(content);
    return payload.success ? handle(by, payload.data) : refuse('invalid-payload');
  };
}

function isClientEvent(event: string): event is ClientEvent {
  return Object.hasOwn(CLIENT_MESSAGES, event);
}
