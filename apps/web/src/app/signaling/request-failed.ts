import type { ClientEvent } from '@lets-meet/signaling-contracts';
import type { Action } from '@ngrx/store';
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
