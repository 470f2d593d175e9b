import {
  nameKey,
  ROLES,
  typedName,
  typedUsername,
  type Role,
} from '@lets-meet/signaling-contracts';
import type { ImportRow } from '@lets-meet/signaling-contracts/members';
import type { CsvPerson } from './people-csv.js';

/** Names as `nameKey` has them. */
export interface TakenNames {
  readonly usernames: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Those of open invitations. */
  readonly invited: ReadonlySet<string>;
}

/** Somebody who can be invited. */
export interface WantedPerson {
  readonly name: string;
  readonly username: string | null;
  readonly role: Role;
}

export interface JudgedPerson {
  readonly row: ImportRow;
  /** Undefined where there is a problem with the row. */
  readonly wanted: WantedPerson | undefined;
}

/** What is wrong with each of them, if anything: the first thing that is. */
export function judgePeople(people: readonly CsvPerson[], taken: TakenNames): JudgedPerson[] {
  const seen = new Set<string>();
  return people.map((person) => {
    const judged = judge(person, taken, seen);
    const problem = typeof judged === 'string' ? judged : null;
    const row: ImportRow = { ...person, problem };
    return { row, wanted: typeof judged === 'string' ? undefined : judged };
  });
}

function judge(
  person: CsvPerson,
  taken: TakenNames,
  seen: Set<string>,
): WantedPerson | NonNullable<ImportRow['problem']> {
  const name = typedName.safeParse(person.name);
  if (!name.success) return 'invalid-name';
  const username = person.username === '' ? null : typedUsername.safeParse(person.username);
  if (username?.success === false) return 'invalid-username';
  const typedRole = person.role.toLowerCase() || 'member';
  const role = ROLES.find((each) => each === typedRole);
  if (role === undefined) return 'unknown-role';
  const key = nameKey(name.data);
  const usernameKey = username === null ? null : nameKey(username.data);
  const marks = [`name ${key}`, ...(usernameKey === null ? [] : [`username ${usernameKey}`])];
  if (marks.some((mark) => seen.has(mark))) return 'doubled';
  for (const mark of marks) seen.add(mark);
  if (usernameKey !== null && taken.usernames.has(usernameKey)) return 'username-taken';
  if (taken.names.has(key)) return 'name-taken';
  if (taken.invited.has(key)) return 'already-invited';
  return { name: name.data, username: username?.data ?? null, role };
}
