import type { Person } from '@lets-meet/signaling-contracts';
import type { Action } from '@ngrx/store';
import { ANY_SERVER } from '../server-status/testing/any-server-status';
import { SignalingActions } from '../signaling/signaling.actions';
import { signalingFeature } from '../signaling/signaling.feature';
import type { PeopleSort } from './people-arrangement';
import { PeoplePageActions } from './people.actions';
import { peopleFeature } from './people.feature';

function person(id: string, name: string, change: Partial<Person> = {}): Person {
  return { id, name, online: true, callState: 'CALL_AVAILABLE', ...change };
}

const SELF = { id: 'self', name: 'Me' };
const PEOPLE = [
  person('1', 'Ana', { callState: 'CALL_IN_PROGRESS' }),
  person('2', 'Émile'),
  person('3', 'Bo', { online: false }),
  person('self', 'Me'),
  person('4', 'Cleo'),
];

/** The store with these two features after these actions. */
function stateAfter(...actions: Action[]): object {
  let people: ReturnType<typeof peopleFeature.reducer> | undefined;
  for (const action of actions) people = peopleFeature.reducer(people, action);
  const welcome = SignalingActions.welcome({
    self: SELF,
    ice: { iceServers: [], expiresAt: null },
    call: null,
    timeouts: { ringMs: 1, ringAwayMs: 1, setUpMs: 1, reconnectMs: 1 },
    server: ANY_SERVER,
  });
  return { people, signaling: signalingFeature.reducer(undefined, welcome) };
}

function namesAfter(...actions: Action[]): string[] {
  return peopleFeature.selectArranged(stateAfter(...actions)).map(({ name }) => name);
}

function sorted(by: PeopleSort['by'], direction: PeopleSort['direction']): Action {
  return PeoplePageActions.sortChanged({ sort: { by, direction } });
}

describe('The people of the dashboard', () => {
  const snapshot = SignalingActions.presenceSnapshot({ people: PEOPLE });

  it('are everybody but oneself, by name', () => {
    expect(namesAfter(snapshot)).toEqual(['Ana', 'Bo', 'Cleo', 'Émile']);
  });

  it('are loaded with the first snapshot, also when nobody is in it', () => {
    const init = { type: 'init' };
    expect(peopleFeature.selectLoaded(stateAfter(init))).toBeFalse();
    const empty = SignalingActions.presenceSnapshot({ people: [] });
    expect(peopleFeature.selectLoaded(stateAfter(empty))).toBeTrue();
  });

  it('follow the changes', () => {
    const changes = SignalingActions.presenceChanges({
      changed: [person('5', 'Dan')],
      left: ['1'],
    });
    expect(namesAfter(snapshot, changes)).toEqual(['Bo', 'Cleo', 'Dan', 'Émile']);
  });

  it('leave one’s own state known, from whichever device it comes', () => {
    expect(peopleFeature.selectOwnCallState(stateAfter({ type: 'init' }))).toBeNull();
    expect(peopleFeature.selectOwnCallState(stateAfter(snapshot))).toBe('CALL_AVAILABLE');
    const inCall = person('self', 'Me', { callState: 'CALL_IN_PROGRESS' });
    const changes = SignalingActions.presenceChanges({ changed: [inCall], left: [] });
    expect(peopleFeature.selectOwnCallState(stateAfter(snapshot, changes))).toBe(
      'CALL_IN_PROGRESS',
    );
  });

  it('are found by any part of the name, without case and accents', () => {
    const search = PeoplePageActions.searchChanged({ search: ' EMI' });
    expect(namesAfter(snapshot, search)).toEqual(['Émile']);
  });

  it('are sorted backwards by name', () => {
    expect(namesAfter(snapshot, sorted('name', 'desc'))).toEqual(['Émile', 'Cleo', 'Bo', 'Ana']);
  });

  it('are sorted by status, those who can be reached first, and by name within', () => {
    expect(namesAfter(snapshot, sorted('status', 'asc'))).toEqual(['Cleo', 'Émile', 'Ana', 'Bo']);
    expect(namesAfter(snapshot, sorted('status', 'desc'))).toEqual(['Bo', 'Ana', 'Cleo', 'Émile']);
  });
});
