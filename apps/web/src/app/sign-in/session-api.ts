import { Injectable } from '@angular/core';
import {
  httpError,
  SESSION_PATH,
  sessionResponse,
  type HttpError,
  type SessionResponse,
  type SignInRequest,
} from '@lets-meet/signaling-contracts/sign-in';
import { map, type Observable } from 'rxjs';
import { fromFetch } from 'rxjs/fetch';

/** How long the server has to answer, in milliseconds. */
const TIMEOUT_MS = 15_000;

/** The server, or a proxy before it, refused; `code` is null where the answer is not one of ours. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: HttpError['code'] | null,
  ) {
    super(`${status} ${code ?? ''}`);
  }
}

/**
 * Sessions over HTTP; the cookie is the browser's business. Errors: `HttpRefusal`; a `ZodError` or `SyntaxError` where
 * an answer does not fit its contract; what `fetch` throws where there is none. `signInProblemCode` tells what they mean.
 *
 * `fetch` itself and not `HttpClient`, which is 6 kB of the login page for three requests.
 */
@Injectable({ providedIn: 'root' })
export class SessionApi {
  /** Who is signed in on this device; null where nobody is. */
  current(): Observable<SessionResponse | null> {
    return askForSession(SESSION_PATH, 'GET');
  }

  signIn(request: SignInRequest): Observable<SessionResponse> {
    return beginSession(SESSION_PATH, request);
  }

  /** Ends the session; emits null, also where there was none any more. */
  signOut(): Observable<null> {
    return askForSession(SESSION_PATH, 'DELETE').pipe(map(() => null));
  }
}

/** Asks for something that signs somebody in. Errors as `SessionApi` has them. */
export function beginSession(path: string, body: unknown): Observable<SessionResponse> {
  return askForSession(path, 'POST', body).pipe(map((session) => session ?? answerMissing()));
}

function askForSession(
  path: string,
  method: 'GET' | 'POST' | 'DELETE',
  body?: unknown,
): Observable<SessionResponse | null> {
  return fromFetch(path, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
    selector: sessionIn,
  });
}

const NO_CONTENT = 204;
const UNAUTHORIZED = 401;

/** The session that an answer is about; null where it says that nobody is signed in. */
async function sessionIn(response: Response): Promise<SessionResponse | null> {
  if (response.status === NO_CONTENT || response.status === UNAUTHORIZED) return null;
  if (response.ok) return sessionResponse.parse(await response.json());
  const refusal = httpError.safeParse(await response.json().catch(() => null));
  throw new HttpRefusal(response.status, refusal.data?.code ?? null);
}

function answerMissing(): never {
  throw new HttpRefusal(UNAUTHORIZED, null);
}
