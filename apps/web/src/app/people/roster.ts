import { searchKey, type Person } from '@lets-meet/signaling-contracts';

export interface ListedPerson extends Person {
  /** The name as it is searched in; made once, since a search looks at everybody. */
  readonly searchKey: string;
  /** When they were here last, where they are not here; in milliseconds since 1970. */
  readonly seenAt?: number;
}

/** Everybody who is here. The order by name is kept with them: presence changes often, names hardly ever. */
export interface Roster {
  readonly byId: Readonly<Record<string, ListedPerson>>;
  /** Ids in the order of the names. */
  readonly order: readonly string[];
}

export const EMPTY_ROSTER: Roster = { byId: {}, order: [] };

// One for all comparisons: making a collator takes longer than a thousand uses of it.
const collator = new Intl.Collator(undefined, { sensitivity: 'variant', numeric: true });

/** The order of names. */
export function byName(a: ListedPerson, b: ListedPerson): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

export function rosterOf(people: readonly Person[]): Roster {
  const listed = people.map(list);
  return {
    byId: Object.fromEntries(listed.map((person) => [person.id, person])),
    order: listed.sort(byName).map(({ id }) => id),
  };
}

/**
 * The roster after a message of changes. Who only changes status keeps the place; who is new, or has a new name, is
 * merged in, so that a burst of changes among thousands of people sorts only what it brought.
 */
export function withChanges(
  roster: Roster,
  changed: readonly Person[],
  left: readonly string[],
): Roster {
  const byId = { ...roster.byId };
  const moved = new Set<string>(left);
  const arrived = new Map<string, ListedPerson>();
  for (const id of left) Reflect.deleteProperty(byId, id);
  for (const person of changed) {
    const before = byId[person.id];
    // What is not said any more is absent.
    const listed =
      before?.name === person.name ? { ...person, searchKey: before.searchKey } : list(person);
    byId[person.id] = listed;
    if (before?.name !== person.name || arrived.has(person.id)) {
      moved.add(person.id);
      arrived.set(person.id, listed);
    }
  }
  if (moved.size === 0) return { byId, order: roster.order };
  const staying = roster.order.filter((id) => !moved.has(id));
  return { byId, order: merge(byId, staying, [...arrived.values()].sort(byName)) };
}

function merge(
  byId: Roster['byId'],
  staying: readonly string[],
  arrived: readonly ListedPerson[],
): readonly string[] {
  const order: string[] = [];
  let next = 0;
  for (const id of staying) {
    const person = byId[id];
    if (person === undefined) continue;
    for (let other = arrived[next]; other && byName(other, person) < 0; other = arrived[++next]) {
      order.push(other.id);
    }
    order.push(id);
  }
  for (const { id } of arrived.slice(next)) order.push(id);
  return order;
}

function list(person: Person): ListedPerson {
  return { ...person, searchKey: searchKey(person.name) };
}
