import type { CallEvent } from '@lets-meet/call-domain';
import type { ClientMessage, PayloadOf } from '@lets-meet/signaling-contracts';

/** What each message that is passed on from one end of a call to the other is in the domain. */
export const RELAYED_EVENTS = {
  'webRTC-offer': 'offer',
  'webRTC-answer': 'answer',
  'webRTC-candidate': 'candidate',
} as const satisfies Record<string, CallEvent['type']>;

export type RelayedEvent = keyof typeof RELAYED_EVENTS;

/** A message to be passed on, as it was parsed. */
export type RelayedMessage = {
  readonly [E in RelayedEvent]: {
    readonly event: E;
    readonly payload: PayloadOf<ClientMessage<E>>;
  };
}[RelayedEvent];
