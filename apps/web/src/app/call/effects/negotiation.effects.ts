import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { mergeMap, tap } from 'rxjs';
import { tellingFailure } from '../../signaling/request-failed';
import { SignalingSocket } from '../../signaling/signaling-socket';
import { SignalingActions } from '../../signaling/signaling.actions';
import { CallCommandActions, PeerActions } from '../call.actions';
import { PeerSessions } from '../peer/peer-sessions';

/** Accepted, here or there: answer and candidates may leave this machine. */
export const releaseSignals = createEffect(
  (actions = inject(Actions), peers = inject(PeerSessions)) =>
    actions.pipe(
      ofType(CallCommandActions.negotiate),
      tap(({ callId }) => peers.get(callId)?.release()),
    ),
  { functional: true, dispatch: false },
);

/** `webRTC-offer`, out. The socket keeps the order of what is sent. */
export const sendOffer = createEffect(
  (actions = inject(Actions), socket = inject(SignalingSocket)) =>
    actions.pipe(
      ofType(PeerActions.offerMade),
      mergeMap(({ callId, sdp }) =>
        socket.request('webRTC-offer', { callId, sdp }).pipe(tellingFailure('webRTC-offer')),
      ),
    ),
  { functional: true },
);

/** `webRTC-answer`, out. */
export const sendDescriptionAnswer = createEffect(
  (actions = inject(Actions), socket = inject(SignalingSocket)) =>
    actions.pipe(
      ofType(PeerActions.answerMade),
      mergeMap(({ callId, sdp, answers }) =>
        socket
          .request('webRTC-answer', { callId, sdp, answers })
          .pipe(tellingFailure('webRTC-answer')),
      ),
    ),
  { functional: true },
);

/** `webRTC-candidate`, out. */
export const sendCandidate = createEffect(
  (actions = inject(Actions), socket = inject(SignalingSocket)) =>
    actions.pipe(
      ofType(PeerActions.candidateFound),
      mergeMap(({ callId, candidate }) =>
        socket
          .request('webRTC-candidate', { callId, candidate })
          .pipe(tellingFailure('webRTC-candidate')),
      ),
    ),
  { functional: true },
);

/** `webRTC-offer`, in. */
export const receiveOffer = createEffect(
  (actions = inject(Actions), peers = inject(PeerSessions)) =>
    actions.pipe(
      ofType(SignalingActions.webRTCOffer),
      tap(({ callId, sdp }) => peers.get(callId)?.receiveOffer(sdp)),
    ),
  { functional: true, dispatch: false },
);

/** `webRTC-answer`, in. */
export const receiveAnswer = createEffect(
  (actions = inject(Actions), peers = inject(PeerSessions)) =>
    actions.pipe(
      ofType(SignalingActions.webRTCAnswer),
      tap(({ callId, sdp, answers }) => peers.get(callId)?.receiveAnswer(sdp, answers)),
    ),
  { functional: true, dispatch: false },
);

/** `webRTC-candidate`, in. */
export const receiveCandidate = createEffect(
  (actions = inject(Actions), peers = inject(PeerSessions)) =>
    actions.pipe(
      ofType(SignalingActions.webRTCCandidate),
      tap(({ callId, candidate }) => peers.get(callId)?.receiveCandidate(candidate)),
    ),
  { functional: true, dispatch: false },
);
