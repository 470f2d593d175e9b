import { Injectable } from '@angular/core';
import {
  callHistory,
  CALLS_PATH,
  missedCalls,
  type CallHistory,
  type MissedCallList,
} from '@lets-meet/signaling-contracts/calls';
import type { Observable } from 'rxjs';
import { answerIn, askServer, doneIn } from '../form/ask-server';

/** One's own calls over HTTP. Errors as `askServer` has them. */
@Injectable({ providedIn: 'root' })
export class OwnCallsApi {
  /** The newest first. @param before begins behind this call */
  page(before: string | null): Observable<CallHistory> {
    const query = before === null ? '' : `?before=${before}`;
    return askServer({ path: CALLS_PATH + query, method: 'GET' }, answerIn(callHistory));
  }

  /** Those that one missed and has not seen. */
  missed(): Observable<MissedCallList> {
    return askServer({ path: `${CALLS_PATH}/missed`, method: 'GET' }, answerIn(missedCalls));
  }

  /** @param callerId null for everybody's */
  see(callerId: string | null): Observable<null> {
    return askServer({ path: `${CALLS_PATH}/seen`, method: 'POST', body: { callerId } }, doneIn);
  }

  /** For oneself alone. */
  clear(): Observable<null> {
    return askServer({ path: CALLS_PATH, method: 'DELETE' }, doneIn);
  }
}
