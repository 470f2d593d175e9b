import type { Peer } from '@lets-meet/call-domain';
import type { MissedCall } from '@lets-meet/signaling-contracts';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { DialActions } from '../call/call.actions';
import { HomePageActions } from '../home/home.actions';
import { SignalingActions } from '../signaling/signaling.actions';
import { MissedCallActions, PeoplePageActions } from './people.actions';

/** The calls of one person that one could not take, until they are seen or called back. */
export interface MissedCalls {
  readonly caller: Peer;
  readonly count: number;
  /** The newest, in milliseconds since 1970. */
  readonly lastAt: number;
}

interface MissedCallsState {
  /** Newest first. */
  readonly calls: readonly MissedCall[];
  /** The ids of those that came since the socket opened: a list that was asked for then may not have them yet. */
  readonly fresh: readonly string[];
}

const initialState: MissedCallsState = { calls: [], fresh: [] };

/** More than these nobody reads; the oldest go. */
const KEPT = 100;

export const missedCallsFeature = createFeature({
  name: 'missedCalls',
  reducer: createReducer(
    initialState,
    on(SignalingActions.welcome, (state): MissedCallsState => ({ ...state, fresh: [] })),
    on(SignalingActions.missedCall, (state, { callId, caller, at }): MissedCallsState => ({
      calls: merged([{ callId, caller, at }], state.calls),
      fresh: [callId, ...state.fresh].slice(0, KEPT),
    })),
    on(MissedCallActions.listed, ({ calls, fresh }, { listed }): MissedCallsState => ({
      calls: merged(
        listed,
        calls.filter(({ callId }) => fresh.includes(callId)),
      ),
      fresh,
    })),
    on(
      PeoplePageActions.missedCallDismissed,
      MissedCallActions.callerReached,
      (state, { callerId }): MissedCallsState => without(state, callerId),
    ),
    on(DialActions.callPressed, (state, { peer }): MissedCallsState => without(state, peer.id)),
    on(SignalingActions.missedCallsSeen, (state, { callerId }): MissedCallsState =>
      callerId === null ? initialState : without(state, callerId),
    ),
    on(
      MissedCallActions.historyShown,
      HomePageActions.opened,
      (): MissedCallsState => initialState,
    ),
  ),
  extraSelectors: ({ selectCalls }) => ({
    selectCount: createSelector(selectCalls, (calls) => calls.length),
    /** One entry a caller, the newest first. */
    selectByCaller: createSelector(selectCalls, byCaller),
  }),
});

/** Each once, the newest first. */
function merged(some: readonly MissedCall[], others: readonly MissedCall[]): readonly MissedCall[] {
  const known = new Set(some.map(({ callId }) => callId));
  return [...some, ...others.filter(({ callId }) => !known.has(callId))]
    .sort((a, b) => b.at - a.at)
    .slice(0, KEPT);
}

function without({ calls, fresh }: MissedCallsState, callerId: string): MissedCallsState {
  return { calls: calls.filter(({ caller }) => caller.id !== callerId), fresh };
}

function byCaller(calls: readonly MissedCall[]): readonly MissedCalls[] {
  return [...Map.groupBy(calls, ({ caller }) => caller.id).values()].flatMap((group) => {
    const newest = group[0];
    return newest ? [{ caller: newest.caller, count: group.length, lastAt: newest.at }] : [];
  });
}
