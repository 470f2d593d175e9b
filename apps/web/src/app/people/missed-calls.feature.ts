import type { Peer } from '@lets-meet/call-domain';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { DialActions } from '../call/call.actions';
import { HomePageActions } from '../home/home.actions';
import { SignalingActions } from '../signaling/signaling.actions';
import { PeoplePageActions } from './people.actions';

interface MissedCall {
  readonly callId: string;
  readonly caller: Peer;
  /** Milliseconds since 1970. */
  readonly at: number;
}

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
}

const initialState: MissedCallsState = { calls: [] };

/** More than these nobody reads; the oldest go. */
const KEPT = 100;

export const missedCallsFeature = createFeature({
  name: 'missedCalls',
  reducer: createReducer(
    initialState,
    on(SignalingActions.missedCall, ({ calls }, { callId, caller, at }): MissedCallsState => ({
      calls: [{ callId, caller, at }, ...calls.filter((call) => call.callId !== callId)]
        .sort((a, b) => b.at - a.at)
        .slice(0, KEPT),
    })),
    on(PeoplePageActions.missedCallDismissed, (state, { callerId }): MissedCallsState =>
      without(state, callerId),
    ),
    on(DialActions.callPressed, (state, { peer }): MissedCallsState => without(state, peer.id)),
    on(HomePageActions.opened, (): MissedCallsState => initialState),
  ),
  extraSelectors: ({ selectCalls }) => ({
    /** One entry a caller, the newest first. */
    selectByCaller: createSelector(selectCalls, byCaller),
  }),
});

function without({ calls }: MissedCallsState, callerId: string): MissedCallsState {
  return { calls: calls.filter(({ caller }) => caller.id !== callerId) };
}

function byCaller(calls: readonly MissedCall[]): readonly MissedCalls[] {
  return [...Map.groupBy(calls, ({ caller }) => caller.id).values()].flatMap((group) => {
    const newest = group[0];
    return newest ? [{ caller: newest.caller, count: group.length, lastAt: newest.at }] : [];
  });
}
