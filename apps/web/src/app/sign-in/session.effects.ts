import { inject } from '@angular/core';
import { Actions, createEffect, ofType, ROOT_EFFECTS_INIT } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import type { SignInRequest } from '@lets-meet/signaling-contracts/sign-in';
import { Store } from '@ngrx/store';
import { exhaustMap, tap } from 'rxjs';
import { LoginAddress } from './login-address';
import { RememberedName } from './remembered-name';
import { SessionApi } from './session-api';
import { AccountMenuActions, LoginPageActions, SessionApiActions } from './session.actions';
import { sessionFeature } from './session.feature';
import { signInProblemCode } from './sign-in-problem';

/** Asks, once, whether this device has a session from before. */
export const restoreSession = createEffect(
  (actions = inject(Actions), api = inject(SessionApi)) =>
    actions.pipe(
      ofType(ROOT_EFFECTS_INIT),
      exhaustMap(() =>
        api.current().pipe(
          mapResponse({
            next: (session) =>
              session === null
                ? SessionApiActions.nobodySignedIn()
                : SessionApiActions.restored(session),
            error: (error) => SessionApiActions.restoreFailed({ code: signInProblemCode(error) }),
          }),
        ),
      ),
    ),
  { functional: true },
);

export const signIn = createEffect(
  (actions = inject(Actions), api = inject(SessionApi)) =>
    actions.pipe(
      ofType(LoginPageActions.joinPressed),
      exhaustMap(({ request }) =>
        api.signIn(request).pipe(
          mapResponse({
            next: (session) => SessionApiActions.signedIn(session),
            error: (error) =>
              SessionApiActions.signInFailed({
                problem: { code: signInProblemCode(error), name: nameIn(request) },
              }),
          }),
        ),
      ),
    ),
  { functional: true },
);

export const signOut = createEffect(
  (actions = inject(Actions), api = inject(SessionApi)) =>
    actions.pipe(
      ofType(AccountMenuActions.signOutPressed),
      exhaustMap(() =>
        api.signOut().pipe(
          mapResponse({
            next: () => SessionApiActions.signedOut(),
            error: (error) => SessionApiActions.signOutFailed({ code: signInProblemCode(error) }),
          }),
        ),
      ),
    ),
  { functional: true },
);

export const rememberName = createEffect(
  (actions = inject(Actions), remembered = inject(RememberedName)) =>
    actions.pipe(
      ofType(SessionApiActions.signedIn),
      tap(({ person, role }) => {
        // The name of an account is not one to join with as a guest.
        if (role === 'guest') remembered.keep(person.name);
      }),
    ),
  { functional: true, dispatch: false },
);

/** The address and the title follow the session. */
export const showAddress = createEffect(
  (store = inject(Store), address = inject(LoginAddress)) =>
    store.select(sessionFeature.selectStatus).pipe(
      tap((status) => {
        // A page keeps its address, also where one has to sign in first; a link is good until it has been used.
        if (address.page() !== undefined) return;
        if (status === 'signed-out') address.enter();
        if (status === 'signed-in') address.leave();
      }),
    ),
  { functional: true, dispatch: false },
);

function nameIn(request: SignInRequest): string {
  return request.kind === 'guest' ? request.name : request.username;
}
