import { Injectable } from '@angular/core';
import {
  SESSION_PATH,
  sessionResponse,
  type SessionResponse,
  type SignInRequest,
} from '@lets-meet/signaling-contracts/sign-in';
import { map, type Observable } from 'rxjs';
import { answerIn, askServer } from '../form/ask-server';

/** Sessions over HTTP. Errors as `askServer` has them; `signInProblemCode` tells what they mean. */
@Injectable({ providedIn: 'root' })
export class SessionApi {
  /** Who is signed in on this device; null where nobody is. */
  current(): Observable<SessionResponse | null> {
    return askServer({ path: SESSION_PATH, method: 'GET' }, sessionIn);
  }

  signIn(request: SignInRequest): Observable<SessionResponse> {
    return beginSession(SESSION_PATH, request);
  }

  /** Ends the session; emits null, also where there was none any more. */
  signOut(): Observable<null> {
    return askServer({ path: SESSION_PATH, method: 'DELETE' }, sessionIn).pipe(map(() => null));
  }
}

/** Asks for something that signs somebody in. */
export function beginSession(path: string, body: unknown): Observable<SessionResponse> {
  return askServer({ path, method: 'POST', body }, answerIn(sessionResponse));
}

const NO_CONTENT = 204;
const UNAUTHORIZED = 401;

/** The session that an answer is about; null where it says that nobody is signed in. */
async function sessionIn(response: Response): Promise<SessionResponse | null> {
  if (response.status === NO_CONTENT || response.status === UNAUTHORIZED) return null;
  return answerIn(sessionResponse)(response);
}
