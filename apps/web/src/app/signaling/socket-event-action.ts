import type { Action } from '@ngrx/store';
import { SignalingActions, SocketActions } from './signaling.actions';
import type { ServerMessageEvent, SocketEvent } from './signaling-socket';

/** The action that says what happened on the line. */
export function actionOf(event: SocketEvent): Action {
  switch (event.kind) {
    case 'message':
      return messageAction(event);
    case 'lost':
      return SocketActions.socketLost();
    case 'refused':
      return SocketActions.handshakeRefused({ refusal: event.refusal });
    case 'rejected':
      return SocketActions.messageRejected({ event: event.event });
  }
}

function messageAction(message: ServerMessageEvent): Action {
  switch (message.event) {
    case 'welcome':
      return SignalingActions.welcome(message.payload);
    case 'presence-snapshot':
      return SignalingActions.presenceSnapshot(message.payload);
    case 'presence-changes':
      return SignalingActions.presenceChanges(message.payload);
    case 'pre-offer':
      return SignalingActions.preOffer(message.payload);
    case 'pre-offer-answer':
      return SignalingActions.preOfferAnswer(message.payload);
    case 'webRTC-offer':
      return SignalingActions.webRTCOffer(message.payload);
    case 'webRTC-answer':
      return SignalingActions.webRTCAnswer(message.payload);
    case 'webRTC-candidate':
      return SignalingActions.webRTCCandidate(message.payload);
    case 'user-hanged-up':
      return SignalingActions.userHangedUp(message.payload);
    case 'missed-call':
      return SignalingActions.missedCall(message.payload);
    case 'server-status':
      return SignalingActions.serverStatus(message.payload);
    case 'missed-calls-seen':
      return SignalingActions.missedCallsSeen(message.payload);
    case 'session-ended':
      return SignalingActions.sessionEnded(message.payload);
  }
}
