import { Injectable } from '@angular/core';
import {
  LINK_PATH,
  linkView,
  type InvitationAcceptance,
  type LinkView,
  type PasswordReset,
} from '@lets-meet/signaling-contracts/members';
import type { SessionResponse } from '@lets-meet/signaling-contracts/sign-in';
import type { Observable } from 'rxjs';
import { answerIn, askServer } from '../form/ask-server';
import { beginSession } from '../sign-in/session-api';

/** One-time links over HTTP; whoever uses one is signed in by it. Errors as `askServer` has them. */
@Injectable({ providedIn: 'root' })
export class LinkApi {
  /** What the link is for. */
  look(token: string): Observable<LinkView> {
    return askServer({ path: LINK_PATH, method: 'POST', body: { token } }, answerIn(linkView));
  }

  accept(acceptance: InvitationAcceptance): Observable<SessionResponse> {
    return beginSession(`${LINK_PATH}/invitation`, acceptance);
  }

  reset(reset: PasswordReset): Observable<SessionResponse> {
    return beginSession(`${LINK_PATH}/reset`, reset);
  }
}
