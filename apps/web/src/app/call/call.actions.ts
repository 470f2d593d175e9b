import type { CallAnswer, CallSide, EndReason, HangUpReason, Peer } from '@lets-meet/call-domain';
import type { IceCandidate } from '@lets-meet/signaling-contracts';
import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { ControlWord } from './peer/control-word';

/** Somebody is to be called; from the table of people, or a missed call. */
export const DialActions = createActionGroup({
  source: 'Dial',
  events: { callPressed: props<{ peer: Peer }>() },
});

/** What a person presses in the three dialogs around a call. */
export const CallDialogActions = createActionGroup({
  source: 'Call dialog',
  events: {
    cancelPressed: emptyProps(),
    acceptPressed: emptyProps(),
    declinePressed: emptyProps(),
    /** The notice how the call ended was read. */
    closePressed: emptyProps(),
  },
});

export const CallScreenActions = createActionGroup({
  source: 'Call screen',
  events: {
    hangUpPressed: emptyProps(),
    /** The tab is closed or loaded anew in the middle of a call: its media is gone. */
    pageHidden: emptyProps(),
  },
});

/** What the rules of a call (`transitionEnd`) want done: one action for each `EndCommand`. */
export const CallCommandActions = createActionGroup({
  source: 'Call command',
  events: {
    sendPreOffer: props<{ calleeId: string }>(),
    sendAnswer: props<{ callId: string; answer: CallAnswer }>(),
    sendHangUp: props<{ callId: string; reason: HangUpReason }>(),
    prepareMedia: props<{ callId: string; role: CallSide }>(),
    negotiate: props<{ callId: string; role: CallSide }>(),
    renegotiate: props<{ callId: string }>(),
    /** Every end of every call comes through here; one effect closes all that belongs to it. */
    callEnded: props<{ callId: string; reason: EndReason }>(),
  },
});

/** What the peer connection of a call reports. */
export const PeerActions = createActionGroup({
  source: 'Peer',
  events: {
    offerMade: props<{ callId: string; sdp: string }>(),
    answerMade: props<{ callId: string; sdp: string; answers: string }>(),
    candidateFound: props<{ callId: string; candidate: IceCandidate | null }>(),
    /** `at`: milliseconds since 1970. */
    connected: props<{ callId: string; at: number }>(),
    interrupted: props<{ callId: string }>(),
    /** `problem`: the name of the browser's error. */
    failed: props<{ callId: string; problem: string }>(),
    setUpTimedOut: props<{ callId: string }>(),
    reconnectTimedOut: props<{ callId: string }>(),
    /** The other said something beside the media: muted, shares a screen, … */
    told: props<{ callId: string; word: ControlWord }>(),
  },
});
