import type { Peer } from '@lets-meet/call-domain';
import type { MissedCall } from '@lets-meet/signaling-contracts';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { DialActions } from '../call/call.actions';
import { HomePageActions } from '../home/home.actions';
import { SignalingActions } from '../signaling/signaling.actions';
import { MissedCallActions, PeoplePageActions } from './people.actions';

/** The calls of one person that one could not take, until they are dismissed or called back. */
export interface MissedCalls {
  readonly caller: Peer;
  readonly count: number;
  /** The newest, in milliseconds since 1970. */
  readonly lastAt: number;
}

interface MissedCallsState {
  /** Newest first. */
  readonly calls: readonly MissedCall[];
  /** The ids of those that are done with on this page: the server goes on telling them. Newest first. */
  readonly settled: readonly string[];
}

const initialState: MissedCallsState = { calls: [], settled: [] };

/** More than these nobody reads; the oldest go. */
const KEPT = 100;

export const missedCallsFeature = createFeature({
  name: 'missedCalls',
  reducer: createReducer(
    initialState,
    on(SignalingActions.missedCall, (state, { callId, caller, at }): MissedCallsState =>
      withCalls(state, [{ callId, caller, at }]),
    ),
    on(SignalingActions.welcome, (state, { missedCalls }): MissedCallsState =>
      withCalls(state, missedCalls),
    ),
    on(
      PeoplePageActions.missedCallDismissed,
      MissedCallActions.callerReached,
      (state, { callerId }): MissedCallsState => without(state, callerId),
    ),
    on(DialActions.callPressed, (state, { peer }): MissedCallsState => without(state, peer.id)),
    on(HomePageActions.opened, (): MissedCallsState => initialState),
  ),
  extraSelectors: ({ selectCalls }) => ({
    /** One entry a caller, the newest first. */
    selectByCaller: createSelector(selectCalls, byCaller),
  }),
});

function withCalls(
  { calls, settled }: MissedCallsState,
  told: readonly MissedCall[],
): MissedCallsState {
  const known = new Set([...settled, ...calls.map(({ callId }) => callId)]);
  const unknown = told.filter(({ callId }) => !known.has(callId));
  return { calls: [...unknown, ...calls].sort((a, b) => b.at - a.at).slice(0, KEPT), settled };
}

function without({ calls, settled }: MissedCallsState, callerId: string): MissedCallsState {
  const gone = calls.filter(({ caller }) => caller.id === callerId).map(({ callId }) => callId);
  return {
    calls: calls.filter(({ caller }) => caller.id !== callerId),
    settled: [...gone, ...settled].slice(0, KEPT),
  };
}

function byCaller(calls: readonly MissedCall[]): readonly MissedCalls[] {
  return [...Map.groupBy(calls, ({ caller }) => caller.id).values()].flatMap((group) => {
    const newest = group[0];
    return newest ? [{ caller: newest.caller, count: group.length, lastAt: newest.at }] : [];
  });
}
