import { inject } from '@angular/core';
import { Actions, createEffect, ofType, ROOT_EFFECTS_INIT } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import { exhaustMap, tap } from 'rxjs';
import { LoginAddress } from './login-address';
import { RememberedName } from './remembered-name';
import { SessionApi } from './session-api';
import {
  AccountMenuActions,
  LoginPageActions,
  SessionActions,
  SessionApiActions,
} from './session.actions';
import { signInProblemCode } from './sign-in-problem';

/** Asks, once, whether this device has a session from before. */
export const restoreSession = createEffect(
  (actions = inject(Actions), api = inject(SessionApi)) =>
    actions.pipe(
      ofType(ROOT_EFFECTS_INIT),
      exhaustMap(() =>
        api.current().pipe(
          mapResponse({
            next: (person) =>
              person === null
                ? SessionApiActions.nobodySignedIn()
                : SessionApiActions.restored({ person }),
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
            next: (person) => SessionApiActions.signedIn({ person }),
            error: (error) =>
              SessionApiActions.signInFailed({
                problem: { code: signInProblemCode(error), name: request.name },
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
      tap(({ person }) => {
        remembered.keep(person.name);
      }),
    ),
  { functional: true, dispatch: false },
);

export const leaveLogin = createEffect(
  (actions = inject(Actions), address = inject(LoginAddress)) =>
    actions.pipe(
      ofType(SessionApiActions.signedIn, SessionApiActions.restored),
      tap(() => {
        address.leave();
      }),
    ),
  { functional: true, dispatch: false },
);

export const enterLogin = createEffect(
  (actions = inject(Actions), address = inject(LoginAddress)) =>
    actions.pipe(
      ofType(
        SessionApiActions.nobodySignedIn,
        SessionApiActions.restoreFailed,
        SessionApiActions.signedOut,
        SessionActions.ended,
      ),
      tap(() => {
        address.enter();
      }),
    ),
  { functional: true, dispatch: false },
);
