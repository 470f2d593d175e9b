import type { Peer } from '@lets-meet/call-domain';
import type { SessionResponse } from '@lets-meet/signaling-contracts/sign-in';
import { createFeature, createReducer, on } from '@ngrx/store';
import {
  AccountMenuActions,
  LoginPageActions,
  SessionActions,
  SessionApiActions,
  type SessionEndReason,
} from './session.actions';
import type { SignInProblem } from './sign-in-problem';

interface SessionState {
  readonly status:
    /** The page is new; the server is asked whether there is a session. */
    'restoring' | 'signed-out' | 'signing-in' | 'signed-in' | 'signing-out';
  readonly person: Peer | null;
  /** As what they are signed in; null where nobody is. */
  readonly role: SessionResponse['role'] | null;
  /** What did not work last, until it is tried again. */
  readonly problem: SignInProblem | null;
  /** Why the last session ended, until somebody signs in; null where they ended it themselves. */
  readonly ended: Exclude<SessionEndReason, 'name-taken'> | null;
  /** What an administrator said of that; null where nobody said anything. */
  readonly note: string | null;
}

const initialState: SessionState = {
  status: 'restoring',
  person: null,
  role: null,
  problem: null,
  ended: null,
  note: null,
};

const signedOut: SessionState = { ...initialState, status: 'signed-out' };

function signedInAs({ person, role }: SessionResponse): SessionState {
  return { ...initialState, status: 'signed-in', person, role };
}

export const sessionFeature = createFeature({
  name: 'session',
  reducer: createReducer<SessionState>(
    initialState,
    on(SessionApiActions.signedIn, (_, session): SessionState => signedInAs(session)),
    // The form may have been faster than the answer about an older session; that is of no interest then.
    on(SessionApiActions.restored, (state, session): SessionState =>
      state.status === 'restoring' ? signedInAs(session) : state,
    ),
    on(SessionApiActions.nobodySignedIn, (state): SessionState =>
      state.status === 'restoring' ? signedOut : state,
    ),
    on(SessionApiActions.restoreFailed, (state, { code }): SessionState =>
      state.status === 'restoring' ? { ...signedOut, problem: { code, name: '' } } : state,
    ),
    on(LoginPageActions.joinPressed, (): SessionState => ({
      ...initialState,
      status: 'signing-in',
    })),
    on(SessionApiActions.signInFailed, (_, { problem }): SessionState => ({
      ...signedOut,
      problem,
    })),
    on(AccountMenuActions.signOutPressed, (state): SessionState => ({
      ...state,
      status: 'signing-out',
      problem: null,
    })),
    // The socket may have been faster than the answer: the session is over then, or somebody signs in again.
    on(SessionApiActions.signedOut, (state): SessionState =>
      state.status === 'signing-out' ? signedOut : state,
    ),
    on(SessionApiActions.signOutFailed, (state, { code }): SessionState =>
      state.status === 'signing-out'
        ? { ...state, status: 'signed-in', problem: { code, name: '' } }
        : state,
    ),
    on(SessionActions.ended, (state, { reason, note = null }): SessionState => {
      if (state.status === 'signing-out') return signedOut;
      if (state.status !== 'signed-in') return state;
      return reason === 'name-taken'
        ? { ...signedOut, problem: { code: 'name-taken', name: state.person?.name ?? '' } }
        : { ...signedOut, ended: reason, note };
    }),
  ),
});
