import { LIMITS } from '@lets-meet/signaling-contracts';
import type { ImportPlan, ImportRow } from '@lets-meet/signaling-contracts/members';

export function rowProblemText(problem: NonNullable<ImportRow['problem']>): string {
  switch (problem) {
    case 'invalid-name':
      return $localize`A name has 1 to ${LIMITS.name} characters that can be seen.`;
    case 'invalid-username':
      return $localize`A username is made of letters, digits and . _ @ + -.`;
    case 'unknown-role':
      return $localize`A role is “member” or “administrator”.`;
    case 'username-taken':
      return $localize`An account has this username.`;
    case 'name-taken':
      return $localize`An account has this name.`;
    case 'already-invited':
      return $localize`There is an open invitation for this name.`;
    case 'doubled':
      return $localize`A row before has the same name or username.`;
  }
}

export function listProblemText(problem: NonNullable<ImportPlan['problem']>): string {
  switch (problem) {
    case 'not-csv':
      return $localize`This is no CSV: a quotation mark is not closed, for example.`;
    case 'no-name-column':
      return $localize`The first line has to name the columns, and one of them has to be “name”.`;
    case 'no-rows':
      return $localize`There is nobody on this list.`;
    case 'too-many-rows':
      return $localize`These are too many at once: a list has at most ${LIMITS.importRows}:rows: people, and there are at most ${LIMITS.invitations}:invitations: open invitations.`;
  }
}
