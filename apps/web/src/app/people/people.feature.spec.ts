import type { Person } from '@lets-meet/signaling-contracts';
import type { Action } from '@ngrx/store';
import { ANY_SERVER } from '../server-status/testing/any-server-status';
import { SignalingActions } from '../signaling/signaling.actions';
import { signalingFeature } from '../signaling/signaling.feature';
import type { PeopleSort } from './people-arrangement';
import { directoryFeature } from './directory.feature';
import { DirectoryActions, PeoplePageActions } from './people.actions';
import { selectPeopleRows } from './people-rows';
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
  let directory: ReturnType<typeof directoryFeature.reducer> | undefined;
  for (const action of actions) {
    people = peopleFeature.reducer(people, action);
    directory = directoryFeature.reducer(directory, action);
  }
  const welcome = SignalingActions.welcome({
    self: SELF,
    ice: { iceServers: [], expiresAt: null },
    call: null,
    timeouts: { ringMs: 1, ringAwayMs: 1, setUpMs: 1, reconnectMs: 1 },
    server: ANY_SERVER,
  });
  return { people, directory, signaling: signalingFeature.reducer(undefined, welcome) };
}

function namesAfter(...actions: Action[]): string[] {
  return selectPeopleRows(stateAfter(...actions) as Parameters<typeof selectPeopleRows>[0]).map(
    ({ name }) => name,
  );
}

function sorted(by: PeopleSort['by'], direction: PeopleSort['direction']): Action {
  return PeoplePageActions.sortChanged({ sort: { by, direction } });
}

/** The first page of the directory, of two people in all. */
function listed(...people: (readonly [id: string, name: string])[]): Action {
  const entries = people.map(([id, name]) => ({ id, name }));
  return DirectoryActions.listed({ search: '', page: { people: entries, total: 2 } });
}

describe('The people of the dashboard', () => {
  const snapshot = SignalingActions.presenceSnapshot({ people: PEOPLE });

  it('are everybody but oneself, those who can be reached first, and by name within', () => {
    expect(namesAfter(snapshot)).toEqual(['Cleo', 'Émile', 'Ana', 'Bo']);
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
    expect(namesAfter(snapshot, changes)).toEqual(['Cleo', 'Dan', 'Émile', 'Bo']);
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

  it('are sorted by name, and backwards', () => {
    expect(namesAfter(snapshot, sorted('name', 'asc'))).toEqual(['Ana', 'Bo', 'Cleo', 'Émile']);
    expect(namesAfter(snapshot, sorted('name', 'desc'))).toEqual(['Émile', 'Cleo', 'Bo', 'Ana']);
  });

  it('are sorted backwards by status', () => {
    expect(namesAfter(snapshot, sorted('status', 'desc'))).toEqual(['Bo', 'Ana', 'Cleo', 'Émile']);
  });

  it('are those who have an account as well, behind who is here, each once', () => {
    expect(namesAfter(snapshot, listed(['1', 'Ana'], ['7', 'Abe'], ['8', 'Zoë']))).toEqual([
      ...['Cleo', 'Émile', 'Ana', 'Bo'],
      ...['Abe', 'Zoë'],
    ]);
  });

  it('have favourites at the top, whether they are here or not', () => {
    const favourites = DirectoryActions.favouritesListed({
      people: [
        { id: '8', name: 'Zoë' },
        { id: '1', name: 'Ana' },
      ],
    });
    const all = [snapshot, listed(['7', 'Abe']), favourites];
    expect(namesAfter(...all)).toEqual(['Ana', 'Zoë', 'Cleo', 'Émile', 'Bo', 'Abe']);
    const toggled = (id: string, name: string, favourite: boolean): Action =>
      PeoplePageActions.favouriteToggled({ person: { id, name }, favourite });
    expect(namesAfter(...all, toggled('8', 'Zoë', false), toggled('7', 'Abe', true))).toEqual([
      ...['Ana', 'Abe'],
      ...['Cleo', 'Émile', 'Bo'],
    ]);
  });

  it('grow by what is listed further of the same search, and of no other', () => {
    const page = { people: [{ id: '9', name: 'Zoë' }], total: 2 };
    const further = (search: string): Action => DirectoryActions.listedFurther({ search, page });
    const first = listed(['7', 'Abe']);
    expect(namesAfter(first, further(''))).toEqual(['Abe', 'Zoë']);
    expect(namesAfter(first, further('other'))).toEqual(['Abe']);
  });
});
