import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type {
  AckDataOf,
  ClientMessage,
  ErrorCode,
  HandshakeRefusal,
  PayloadOf,
  ServerEvent,
  ServerMessage,
} from '@lets-meet/signaling-contracts';

/** Why a request got no answer that says it was done. */
export type RequestProblem =
  | ErrorCode
  /** There was no line: it was not sent. */
  | 'offline'
  /** The line broke, or the server said nothing: it may have been done all the same. */
  | 'socket-lost'
  | 'timeout';

/** The payload of a server message, as an action carries it. */
type Received<E extends ServerEvent> = PayloadOf<ServerMessage<E>>;

/** What the server says; every message has the name that it has on the wire. */
export const SignalingActions = createActionGroup({
  source: 'Signaling',
  events: {
    welcome: props<Received<'welcome'>>(),
    presenceSnapshot: props<Received<'presence-snapshot'>>(),
    presenceChanges: props<Received<'presence-changes'>>(),
    preOffer: props<Received<'pre-offer'>>(),
    preOfferAnswer: props<Received<'pre-offer-answer'>>(),
    webRTCOffer: props<Received<'webRTC-offer'>>(),
    webRTCAnswer: props<Received<'webRTC-answer'>>(),
    webRTCCandidate: props<Received<'webRTC-candidate'>>(),
    userHangedUp: props<Received<'user-hanged-up'>>(),
    missedCall: props<Received<'missed-call'>>(),
    serverStatus: props<Received<'server-status'>>(),
    missedCallsSeen: props<Received<'missed-calls-seen'>>(),
    sessionEnded: props<Received<'session-ended'>>(),
  },
});

/** What became of what we asked of the server. */
export const SignalingAckActions = createActionGroup({
  source: 'Signaling ack',
  events: {
    preOfferDone: props<{ ack: AckDataOf<ClientMessage<'pre-offer'>> }>(),
    preOfferFailed: props<{ problem: RequestProblem }>(),
    acceptDone: props<{ callId: string }>(),
    acceptFailed: props<{ callId: string; problem: RequestProblem }>(),
    iceServersDone: props<{ ice: AckDataOf<ClientMessage<'ice-servers'>> }>(),
    /** Nothing follows from it but a line in the browser's console. */
    requestFailed: props<{ event: string; problem: RequestProblem }>(),
  },
});

/** What the socket itself does. */
export const SocketActions = createActionGroup({
  source: 'Socket',
  events: {
    socketLost: emptyProps(),
    /** The socket has been away for longer than the server keeps a ring for us. */
    signalingGivenUp: emptyProps(),
    handshakeRefused: props<{ refusal: HandshakeRefusal }>(),
    messageRejected: props<{ event: string }>(),
  },
});
