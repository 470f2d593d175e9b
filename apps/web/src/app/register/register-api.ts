import { Injectable } from '@angular/core';
import { REGISTER_PATH, type RegistrationRequest } from '@lets-meet/signaling-contracts/members';
import type { SessionResponse } from '@lets-meet/signaling-contracts/sign-in';
import type { Observable } from 'rxjs';
import { beginSession } from '../sign-in/session-api';

/** Asks the server for an account, whose owner is signed in by it. Errors as `SessionApi` has them. */
@Injectable({ providedIn: 'root' })
export class RegisterApi {
  register(request: RegistrationRequest): Observable<SessionResponse> {
    return beginSession(REGISTER_PATH, request);
  }
}
