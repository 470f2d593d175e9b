import type { EndEvent } from '@lets-meet/call-domain';
import type { Action, ActionCreator } from '@ngrx/store';
import { HomePageActions } from '../home/home.actions';
import {
  SignalingAckActions,
  SignalingActions,
  SocketActions,
} from '../signaling/signaling.actions';
import { CallDialogActions, CallScreenActions, DialActions, PeerActions } from './call.actions';

type Translation = readonly [ActionCreator, (action: never) => EndEvent | null];

function means<C extends ActionCreator>(
  creator: C,
  translate: (action: ReturnType<C>) => EndEvent | null,
): Translation {
  return [creator, translate];
}

/** What each action means to the rules of a call; actions that are not here mean nothing to them. */
const TRANSLATIONS: readonly Translation[] = [
  means(DialActions.callPressed, ({ peer }) => ({ type: 'dial', peer })),
  means(CallDialogActions.cancelPressed, () => ({ type: 'hang-up' })),
  means(CallDialogActions.acceptPressed, () => ({ type: 'accept' })),
  means(CallDialogActions.declinePressed, () => ({ type: 'decline' })),
  means(CallDialogActions.closePressed, () => ({ type: 'dismiss' })),
  means(CallScreenActions.hangUpPressed, () => ({ type: 'hang-up' })),
  means(CallScreenActions.pageHidden, () => ({ type: 'hang-up' })),
  means(HomePageActions.left, () => ({ type: 'hang-up' })),

  means(SignalingAckActions.preOfferDone, ({ ack }) => {
    switch (ack.outcome) {
      case 'ringing':
        return { type: 'dial-ringing', callId: ack.callId };
      case 'CALL_ACCEPTED':
        return { type: 'dial-accepted', callId: ack.callId };
      case 'CALL_NOT_AVAILABLE':
        return { type: 'dial-not-available', callId: ack.callId, reason: ack.reason };
    }
  }),
  // When the line is lost, what the server says on its return decides what became of the dial.
  means(SignalingAckActions.preOfferFailed, ({ problem }) => {
    if (problem === 'socket-lost' || problem === 'timeout') return null;
    return problem === 'no-new-calls'
      ? { type: 'dial-failed', reason: problem }
      : { type: 'dial-failed' };
  }),
  means(SignalingAckActions.acceptDone, ({ callId }) => ({ type: 'accept-confirmed', callId })),
  means(SignalingAckActions.acceptFailed, ({ callId, problem }) => {
    switch (problem) {
      case 'offline':
      case 'socket-lost':
      case 'timeout':
        return null;
      case 'answered-elsewhere':
        return { type: 'accept-refused', callId, reason: 'answered-elsewhere' };
      case 'call-ended':
      case 'unknown-call':
        return { type: 'accept-refused', callId, reason: 'cancelled' };
      default:
        return { type: 'accept-refused', callId, reason: 'failed' };
    }
  }),

  means(SignalingActions.preOffer, ({ callId, caller }) => ({
    type: 'rung',
    callId,
    peer: caller,
  })),
  means(SignalingActions.preOfferAnswer, ({ callId, answer, reason }) => ({
    type: 'answered',
    callId,
    answer,
    ...(reason === undefined ? {} : { reason }),
  })),
  means(SignalingActions.userHangedUp, ({ callId, reason, note }) => ({
    type: 'call-ended',
    callId,
    reason,
    ...(note === undefined ? {} : { note }),
  })),
  means(SignalingActions.welcome, ({ call }) => ({ type: 'synced', call })),
  // Another tab has this device now, or the person signed out: nobody can be told of this call any more.
  means(SignalingActions.sessionEnded, () => ({ type: 'hang-up' })),
  means(SocketActions.signalingGivenUp, () => ({ type: 'signaling-given-up' })),

  means(PeerActions.connected, ({ callId }) => ({ type: 'media-connected', callId })),
  means(PeerActions.interrupted, ({ callId }) => ({ type: 'media-interrupted', callId })),
  means(PeerActions.failed, ({ callId }) => ({ type: 'media-failed', callId })),
  means(PeerActions.setUpTimedOut, ({ callId }) => ({ type: 'set-up-timed-out', callId })),
  means(PeerActions.reconnectTimedOut, ({ callId }) => ({ type: 'reconnect-timed-out', callId })),
];

const BY_TYPE: ReadonlyMap<string, (action: never) => EndEvent | null> = new Map(
  TRANSLATIONS.map(([creator, translate]) => [creator.type, translate]),
);

/** The event of `call-domain` that an action is, or null where it is none. */
export function endEventOf(action: Action): EndEvent | null {
  return BY_TYPE.get(action.type)?.(action as never) ?? null;
}
