import type { ClientEvent } from '@lets-meet/signaling-contracts';
import type { Action } from '@ngrx/store';
import { catchError, ignoreElements, of, pipe, type OperatorFunction } from 'rxjs';
import { SignalingAckActions, type RequestProblem } from './signaling.actions';
import { RequestError } from './signaling-socket';

/** Why a request failed; what is no refusal is a fault. */
export function problemOf(error: unknown): RequestProblem {
  return error instanceof RequestError ? error.problem : 'internal';
}

/** The error handler of requests whose refusal changes nothing here. */
export function requestFailed(event: ClientEvent): (error: unknown) => Action {
  return (error) => SignalingAckActions.requestFailed({ event, problem: problemOf(error) });
}

/** For requests of which nothing follows when they were done. */
export function tellingFailure(event: ClientEvent): OperatorFunction<unknown, Action> {
  return pipe(
    ignoreElements(),
    catchError((error: unknown) => of(requestFailed(event)(error))),
  );
}
