import { Injectable } from '@angular/core';
import {
  ACCOUNT_PATH,
  ownSessions,
  type OwnSession,
  type PasswordChange,
} from '@lets-meet/signaling-contracts/members';
import type { Observable } from 'rxjs';
import { answerIn, askServer, doneIn } from '../form/ask-server';

/** One's own account over HTTP. Errors as `askServer` has them. */
@Injectable({ providedIn: 'root' })
export class AccountApi {
  /** Where one is signed in. */
  sessions(): Observable<OwnSession[]> {
    return askServer({ path: `${ACCOUNT_PATH}/sessions`, method: 'GET' }, answerIn(ownSessions));
  }

  /** Everywhere else one is signed out by it. */
  changePassword(change: PasswordChange): Observable<null> {
    return askServer({ path: `${ACCOUNT_PATH}/password`, method: 'POST', body: change }, doneIn);
  }

  end(id: string): Observable<null> {
    return askServer({ path: `${ACCOUNT_PATH}/sessions/${id}`, method: 'DELETE' }, doneIn);
  }

  /** This device as well. */
  endAll(): Observable<null> {
    return askServer({ path: `${ACCOUNT_PATH}/sessions`, method: 'DELETE' }, doneIn);
  }
}
