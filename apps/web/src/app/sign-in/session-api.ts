import { Injectable } from '@angular/core';
import type { Peer } from '@lets-meet/call-domain';
import {
  httpError,
  SESSION_PATH,
  sessionResponse,
  type HttpError,
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
  current(): Observable<Peer | null> {
    return send('GET');
  }

  signIn(request: SignInRequest): Observable<Peer> {
    return send('POST', request).pipe(map((person) => person ?? answerMissing()));
  }

  /** Ends the session; emits null, also where there was none any more. */
  signOut(): Observable<null> {
    return send('DELETE').pipe(map(() => null));
  }
}

function send(method: 'GET' | 'POST' | 'DELETE', body?: SignInRequest): Observable<Peer | null> {
  return fromFetch(SESSION_PATH, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
    selector: personIn,
  });
}

const NO_CONTENT = 204;
const UNAUTHORIZED = 401;

/** The person that an answer is about; null where it says that nobody is signed in. */
async function personIn(response: Response): Promise<Peer | null> {
  if (response.status === NO_CONTENT || response.status === UNAUTHORIZED) return null;
  if (response.ok) return sessionResponse.parse(await response.json()).person;
  const refusal = httpError.safeParse(await response.json().catch(() => null));
  throw new HttpRefusal(response.status, refusal.data?.code ?? null);
}

function answerMissing(): never {
  throw new HttpRefusal(UNAUTHORIZED, null);
}
