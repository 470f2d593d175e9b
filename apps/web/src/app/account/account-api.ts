import { Injectable } from '@angular/core';
import {
  ACCOUNT_PATH,
  keptPicture,
  OWN_PICTURE_PATH,
  ownProfile,
  ownSessions,
  PROFILE_PATH,
  type OwnProfile,
  type OwnSession,
  type PasswordChange,
  type PictureUpload,
  type ProfileChange,
} from '@lets-meet/signaling-contracts/members';
import type { Observable } from 'rxjs';
import { answerIn, askServer, doneIn } from '../form/ask-server';

/** One's own account over HTTP. Errors as `askServer` has them. */
@Injectable({ providedIn: 'root' })
export class AccountApi {
  profile(): Observable<OwnProfile> {
    return askServer({ path: PROFILE_PATH, method: 'GET' }, answerIn(ownProfile));
  }

  changeProfile(change: ProfileChange): Observable<null> {
    return askServer({ path: PROFILE_PATH, method: 'PUT', body: change }, doneIn);
  }

  /** The answer names it. */
  putPicture(upload: PictureUpload): Observable<{ readonly picture: string }> {
    const question = { path: OWN_PICTURE_PATH, method: 'PUT', body: upload } as const;
    return askServer(question, answerIn(keptPicture));
  }

  removePicture(): Observable<null> {
    return askServer({ path: OWN_PICTURE_PATH, method: 'DELETE' }, doneIn);
  }

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
