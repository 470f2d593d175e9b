import { Injectable } from '@angular/core';
import {
  SET_UP_PATH,
  type SessionResponse,
  type SetUpRequest,
} from '@lets-meet/signaling-contracts/sign-in';
import type { Observable } from 'rxjs';
import { askServer, doneIn } from '../form/ask-server';
import { beginSession } from '../sign-in/session-api';

/** Asks the server to make its first administrator, who is signed in by it. Errors as `SessionApi` has them. */
@Injectable({ providedIn: 'root' })
export class SetUpApi {
  /** Errs with `link-not-valid` where the link was used, or is of an earlier start. */
  look(token: string): Observable<null> {
    return askServer({ path: `${SET_UP_PATH}/look`, method: 'POST', body: { token } }, doneIn);
  }

  run(request: SetUpRequest): Observable<SessionResponse> {
    return beginSession(SET_UP_PATH, request);
  }
}
