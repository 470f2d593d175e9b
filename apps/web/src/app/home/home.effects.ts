import { DOCUMENT, inject } from '@angular/core';
import type { HandshakeRefusal, PayloadOf, ServerMessage } from '@lets-meet/signaling-contracts';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { filter, first, map, merge, switchMap, tap } from 'rxjs';
import { callFeature } from '../call/call.feature';
import { SessionActions, type SessionEndReason } from '../sign-in/session.actions';
import { SignalingActions, SocketActions } from '../signaling/signaling.actions';
import { signalingFeature } from '../signaling/signaling.feature';
import { HomePageActions } from './home.actions';
import { UpdateReload } from './update-reload';

/** What the server says on the line that means that the session is over. */
export const endSession = createEffect(
  (actions = inject(Actions)) =>
    actions.pipe(
      ofType(SignalingActions.sessionEnded, SocketActions.handshakeRefused),
      map((action) => {
        const reason = endReasonOf('refusal' in action ? action.refusal : action.reason);
        if (reason === null) return null;
        const note = 'note' in action ? action.note : undefined;
        return SessionActions.ended({ reason, ...(note !== undefined && { note }) });
      }),
      filter((ended) => ended !== null),
    ),
  { functional: true },
);

/** Why the session is over; null where it is not, although the line is closed. */
function endReasonOf(
  closed: HandshakeRefusal | PayloadOf<ServerMessage<'session-ended'>>['reason'],
): SessionEndReason | null {
  switch (closed) {
    case 'unauthorized':
      return 'expired';
    case 'name-taken':
    case 'signed-out':
    case 'guests-off':
    case 'removed':
      return closed;
    default:
      return null;
  }
}

/** The server was updated under this page: the page is loaded anew, once. */
export const reloadForUpdate = createEffect(
  (actions = inject(Actions), store = inject(Store), reload = inject(UpdateReload)) =>
    actions.pipe(
      ofType(SocketActions.handshakeRefused),
      filter(({ refusal }) => refusal === 'protocol-mismatch'),
      // A call goes on without the server: the page waits for its end.
      switchMap(() =>
        store.select(callFeature.selectScene).pipe(first(({ show }) => show !== 'call')),
      ),
      tap(() => {
        reload.once();
      }),
    ),
  { functional: true, dispatch: false },
);

/** Page and server understand each other: the next update may reload again. */
export const allowNextReload = createEffect(
  (actions = inject(Actions), reload = inject(UpdateReload)) =>
    actions.pipe(
      ofType(SignalingActions.welcome),
      tap(() => {
        reload.settled();
      }),
    ),
  { functional: true, dispatch: false },
);

/** Keeps `<html data-signaling>` at whether the line to the server is up. */
export const markSignaling = createEffect(
  (actions = inject(Actions), store = inject(Store), document = inject(DOCUMENT)) =>
    merge(
      store.select(signalingFeature.selectOnline),
      actions.pipe(
        ofType(HomePageActions.left),
        map(() => false),
      ),
    ).pipe(
      map((online) => (online ? 'online' : 'offline')),
      tap((state) => {
        document.documentElement.dataset['signaling'] = state;
      }),
    ),
  { functional: true, dispatch: false },
);
