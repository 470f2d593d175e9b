import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import { concatMap, exhaustMap } from 'rxjs';
import { problemOf, tellingFailure } from '../../signaling/request-failed';
import { SignalingSocket } from '../../signaling/signaling-socket';
import { SignalingAckActions } from '../../signaling/signaling.actions';
import { CallCommandActions } from '../call.actions';

/** Dials: `pre-offer`. The ack says whether it rings. */
export const sendPreOffer = createEffect(
  (actions = inject(Actions), socket = inject(SignalingSocket)) =>
    actions.pipe(
      ofType(CallCommandActions.sendPreOffer),
      exhaustMap(({ calleeId }) =>
        socket.request('pre-offer', { calleeId }).pipe(
          mapResponse({
            next: (ack) => SignalingAckActions.preOfferDone({ ack }),
            error: (error) => SignalingAckActions.preOfferFailed({ problem: problemOf(error) }),
          }),
        ),
      ),
    ),
  { functional: true },
);

/** Answers a ring: `pre-offer-answer`. Only an accept has to know whether it came in time. */
export const sendAnswer = createEffect(
  (actions = inject(Actions), socket = inject(SignalingSocket)) =>
    actions.pipe(
      ofType(CallCommandActions.sendAnswer),
      concatMap(({ callId, answer }) => {
        const request = socket.request('pre-offer-answer', { callId, answer });
        return answer === 'CALL_ACCEPTED'
          ? request.pipe(
              mapResponse({
                next: () => SignalingAckActions.acceptDone({ callId }),
                error: (error) =>
                  SignalingAckActions.acceptFailed({ callId, problem: problemOf(error) }),
              }),
            )
          : request.pipe(tellingFailure('pre-offer-answer'));
      }),
    ),
  { functional: true },
);

/** Leaves a call: `user-hanged-up`. If it is lost, the next welcome shows the call and it is left again. */
export const sendHangUp = createEffect(
  (actions = inject(Actions), socket = inject(SignalingSocket)) =>
    actions.pipe(
      ofType(CallCommandActions.sendHangUp),
      concatMap(({ callId, reason }) =>
        socket.request('user-hanged-up', { callId, reason }).pipe(tellingFailure('user-hanged-up')),
      ),
    ),
  { functional: true },
);
