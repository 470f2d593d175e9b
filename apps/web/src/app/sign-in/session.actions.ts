import type { SessionResponse, SignInRequest } from '@lets-meet/signaling-contracts/sign-in';
import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { SignInProblem, SignInProblemCode } from './sign-in-problem';

export const LoginPageActions = createActionGroup({
  source: 'Login page',
  events: { joinPressed: props<{ request: SignInRequest }>() },
});

export const AccountMenuActions = createActionGroup({
  source: 'Account menu',
  events: { signOutPressed: emptyProps() },
});

/** What the server answered over HTTP. */
export const SessionApiActions = createActionGroup({
  source: 'Session API',
  events: {
    /** There is a session on this device from before. */
    restored: props<SessionResponse>(),
    nobodySignedIn: emptyProps(),
    restoreFailed: props<{ code: SignInProblemCode }>(),
    signedIn: props<SessionResponse>(),
    signInFailed: props<{ problem: SignInProblem }>(),
    signedOut: emptyProps(),
    signOutFailed: props<{ code: SignInProblemCode }>(),
  },
});

/** Why a session is over that the person did not end in this window. */
export type SessionEndReason =
  /** The server does not know it any more. */
  | 'expired'
  /** Signed out, in another window or by the server. */
  | 'signed-out'
  /** An administrator allows no guests any more. */
  | 'guests-off'
  /** An administrator removed this guest. */
  | 'removed'
  /** Somebody else came online with the name meanwhile. */
  | 'name-taken';

/** What the line to the server tells of the session. */
export const SessionActions = createActionGroup({
  source: 'Session',
  events: {
    /** `note`: why, in the words of the administrator. */
    ended: props<{ reason: SessionEndReason; note?: string }>(),
  },
});
