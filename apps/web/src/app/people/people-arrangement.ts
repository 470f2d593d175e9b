import { searchKey } from '@lets-meet/signaling-contracts';
import { PERSON_STATUSES, statusOf } from './person-status';
import { byName, type ListedPerson } from './roster';

export interface PeopleSort {
  readonly by: 'name' | 'status';
  readonly direction: 'asc' | 'desc';
}

/** Those whom one can look at. Each list is in the order of the names. */
export interface KnownPeople {
  /** Who is here. */
  readonly present: readonly ListedPerson[];
  /** Who has an account and is not here, as far as they are loaded. */
  readonly offline: readonly ListedPerson[];
  readonly favourites: ReadonlySet<string>;
}

/** Those whose name contains the search: one's favourites, who is here, both in the order asked for, and then who is not here. */
export function arrange(
  { present, offline, favourites }: KnownPeople,
  search: string,
  sort: PeopleSort,
): readonly ListedPerson[] {
  const key = searchKey(search);
  const [favouritesHere, othersHere] = parted(found(present, key), favourites);
  const [favouritesAway, othersAway] = parted(found(offline, key), favourites);
  return [
    ...sorted([...favouritesHere, ...favouritesAway].sort(byName), sort),
    ...sorted(othersHere, sort),
    ...othersAway,
  ];
}

function found(people: readonly ListedPerson[], key: string): readonly ListedPerson[] {
  return key === '' ? people : people.filter((person) => person.searchKey.includes(key));
}

function parted(
  people: readonly ListedPerson[],
  chosen: ReadonlySet<string>,
): readonly [readonly ListedPerson[], readonly ListedPerson[]] {
  if (chosen.size === 0) return [[], people];
  return [people.filter(({ id }) => chosen.has(id)), people.filter(({ id }) => !chosen.has(id))];
}

/** @param people in the order of their names */
function sorted(
  people: readonly ListedPerson[],
  { by, direction }: PeopleSort,
): readonly ListedPerson[] {
  if (by === 'name') return direction === 'asc' ? people : people.toReversed();
  const statuses = direction === 'asc' ? PERSON_STATUSES : PERSON_STATUSES.toReversed();
  const groups = Map.groupBy(people, statusOf);
  return statuses.flatMap((status) => groups.get(status) ?? []);
}
