import type { Person } from '@lets-meet/signaling-contracts';
import { EMPTY_ROSTER, rosterOf, withChanges, type Roster } from './roster';

function person(id: string, name: string, change: Partial<Person> = {}): Person {
  return { id, name, online: true, callState: 'CALL_AVAILABLE', ...change };
}

function namesOf({ order, byId }: Roster): (string | undefined)[] {
  return order.map((id) => byId[id]?.name);
}

describe('A roster', () => {
  const ana = person('1', 'Ana');
  const bo = person('2', 'bo');
  const emile = person('3', 'Émile');

  it('is in the order of the names, accents and case beside the letter they belong to', () => {
    expect(namesOf(rosterOf([person('4', 'Fay'), emile, bo, ana]))).toEqual([
      'Ana',
      'bo',
      'Émile',
      'Fay',
    ]);
  });

  it('takes in who is new at the right place, first, between and last', () => {
    const roster = withChanges(rosterOf([bo]), [emile, ana], []);
    expect(namesOf(roster)).toEqual(['Ana', 'bo', 'Émile']);
  });

  it('takes in people before anybody was there', () => {
    expect(namesOf(withChanges(EMPTY_ROSTER, [bo, ana], []))).toEqual(['Ana', 'bo']);
  });

  it('keeps the order as it is while only states change', () => {
    const before = rosterOf([ana, bo]);
    const after = withChanges(before, [{ ...bo, callState: 'CALL_IN_PROGRESS' }], []);
    expect(after.order).toBe(before.order);
    expect(after.byId['2']?.callState).toBe('CALL_IN_PROGRESS');
    expect(before.byId['2']?.callState).toBe('CALL_AVAILABLE');
  });

  it('forgets what somebody does not say any more', () => {
    const before = rosterOf([{ ...bo, attention: 'away', statusText: 'At lunch' }]);
    const [, listed] = Object.entries(withChanges(before, [bo], []).byId)[0] ?? [];
    expect(listed).toEqual({ ...bo, searchKey: 'bo' });
  });

  it('moves who has another name, and finds the new one', () => {
    const roster = withChanges(rosterOf([ana, bo]), [person('1', 'Zoë')], []);
    expect(namesOf(roster)).toEqual(['bo', 'Zoë']);
    expect(roster.byId['1']?.searchKey).toBe('zoe');
  });

  it('forgets who left', () => {
    const roster = withChanges(rosterOf([ana, bo, emile]), [], ['2']);
    expect(namesOf(roster)).toEqual(['Ana', 'Émile']);
    expect(roster.byId['2']).toBeUndefined();
  });

  it('lists a person once who is named twice in one message', () => {
    const roster = withChanges(rosterOf([ana]), [bo, { ...bo, callState: 'CALL_REQUESTED' }], []);
    expect(namesOf(roster)).toEqual(['Ana', 'bo']);
    expect(roster.byId['2']?.callState).toBe('CALL_REQUESTED');
  });

  it('comes out of a long run of random changes as if it had been made anew', () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const present = new Map<string, Person>();
    let roster = EMPTY_ROSTER;
    for (let step = 0; step < 300; step++) {
      const id = String(random(40));
      const changed = [person(id, `${String.fromCharCode(97 + random(26))} ${id}`)];
      const left = random(3) === 0 ? [String(random(40))].filter((gone) => gone !== id) : [];
      for (const gone of left) present.delete(gone);
      for (const one of changed) present.set(one.id, one);
      roster = withChanges(roster, changed, left);
    }
    expect(roster).toEqual(rosterOf([...present.values()]));
  });
});
