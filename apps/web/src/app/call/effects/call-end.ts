import type { Action } from '@ngrx/store';
import { ofType } from '@ngrx/effects';
import { filter, type Observable } from 'rxjs';
import { CallCommandActions } from '../call.actions';

/** Emits when this call ends: `takeUntil` for whatever belongs to it. */
export function endOf(actions: Observable<Action>, callId: string): Observable<Action> {
  return actions.pipe(
    ofType(CallCommandActions.callEnded),
    filter((ended) => ended.callId === callId),
  );
}
