import { searchKey } from '@lets-meet/signaling-contracts';
import { PERSON_STATUSES, statusOf } from './person-status';
import type { ListedPerson } from './roster';

export interface PeopleSort {
  readonly by: 'name' | 'status';
  readonly direction: 'asc' | 'desc';
}

/** Those whose name contains the search, in the order asked for. `people` are in the order of their names. */
export function arrange(
  people: readonly ListedPerson[],
  search: string,
  { by, direction }: PeopleSort,
): readonly ListedPerson[] {
  const key = searchKey(search);
  const found = key === '' ? people : people.filter((person) => person.searchKey.includes(key));
  if (by === 'name') return direction === 'asc' ? found : found.toReversed();
  const statuses = direction === 'asc' ? PERSON_STATUSES : PERSON_STATUSES.toReversed();
  const groups = Map.groupBy(found, statusOf);
  return statuses.flatMap((status) => groups.get(status) ?? []);
}
