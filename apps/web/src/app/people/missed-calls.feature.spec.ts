import { DialActions } from '../call/call.actions';
import { ANY_SERVER } from '../server-status/testing/any-server-status';
import { SignalingActions } from '../signaling/signaling.actions';
import { missedCallsFeature } from './missed-calls.feature';
import { MissedCallActions, PeoplePageActions } from './people.actions';

const ANA = { id: '1', name: 'Ana' };
const BO = { id: '2', name: 'Bo' };

function missed(callId: string, caller: typeof ANA, at: number): Parameters<typeof reduce>[1] {
  return SignalingActions.missedCall({ callId, caller, at });
}

function listed(
  ...calls: { callId: string; caller: typeof ANA; at: number }[]
): Parameters<typeof reduce>[1] {
  return MissedCallActions.listed({ listed: calls });
}

const welcome = SignalingActions.welcome({
  self: BO,
  ice: { iceServers: [], expiresAt: null },
  call: null,
  timeouts: { ringMs: 1, ringAwayMs: 1, setUpMs: 1, reconnectMs: 1 },
  server: ANY_SERVER,
});

const reduce = missedCallsFeature.reducer;

function noticesAfter(...actions: Parameters<typeof reduce>[1][]): unknown {
  let state: ReturnType<typeof reduce> | undefined;
  for (const action of actions) state = reduce(state, action);
  return missedCallsFeature.selectByCaller({ missedCalls: state });
}

describe('Missed calls', () => {
  it('are told once a caller, the newest caller first', () => {
    expect(noticesAfter(missed('a', ANA, 1), missed('b', BO, 2), missed('c', ANA, 3))).toEqual([
      { caller: ANA, count: 2, lastAt: 3 },
      { caller: BO, count: 1, lastAt: 2 },
    ]);
  });

  it('are counted once however often the server tells them', () => {
    expect(noticesAfter(missed('a', ANA, 1), missed('a', ANA, 1))).toEqual([
      { caller: ANA, count: 1, lastAt: 1 },
    ]);
  });

  it('go when they are dismissed', () => {
    const dismissed = PeoplePageActions.missedCallDismissed({ callerId: ANA.id });
    expect(noticesAfter(missed('a', ANA, 1), missed('b', BO, 2), dismissed)).toEqual([
      { caller: BO, count: 1, lastAt: 2 },
    ]);
  });

  it('go when one calls that person', () => {
    expect(noticesAfter(missed('a', ANA, 1), DialActions.callPressed({ peer: ANA }))).toEqual([]);
  });

  it('go when one talks to that person', () => {
    const reached = MissedCallActions.callerReached({ callerId: ANA.id });
    expect(noticesAfter(missed('a', ANA, 1), missed('b', BO, 2), reached)).toEqual([
      { caller: BO, count: 1, lastAt: 2 },
    ]);
  });

  it('go when they are seen: all with the history, those of one where another device says so', () => {
    const both = [missed('a', ANA, 1), missed('b', BO, 2)];
    expect(noticesAfter(...both, MissedCallActions.historyShown())).toEqual([]);
    const seen = (callerId: string | null): Parameters<typeof reduce>[1] =>
      SignalingActions.missedCallsSeen({ callerId });
    expect(noticesAfter(...both, seen(null))).toEqual([]);
    expect(noticesAfter(...both, seen(BO.id))).toEqual([{ caller: ANA, count: 1, lastAt: 1 }]);
  });

  it('are those that the server lists when the socket opens, and those that came since', () => {
    const before = missed('seen elsewhere', ANA, 1);
    const since = missed('c', BO, 3);
    const kept = { callId: 'b', caller: ANA, at: 2 };
    expect(noticesAfter(before, welcome, since, listed(kept))).toEqual([
      { caller: BO, count: 1, lastAt: 3 },
      { caller: ANA, count: 1, lastAt: 2 },
    ]);
    expect(noticesAfter(before, welcome, listed())).toEqual([]);
  });
});
