import type { Role } from '@lets-meet/signaling-contracts/members';
import { consoleProblem } from '../console/console-problem';
import { HttpRefusal } from '../form/ask-server';
import type { MemberRow, MemberStatus } from './member-rows';

export function roleText(role: Role): string {
  return role === 'administrator' ? $localize`Administrator` : $localize`Member`;
}

export function statusText(status: MemberStatus): string {
  switch (status) {
    case 'online':
      return $localize`Online`;
    case 'offline':
      return $localize`Offline`;
    case 'disabled':
      return $localize`Disabled`;
    case 'invited':
      return $localize`Invited`;
  }
}

export function nameText({ name, status }: MemberRow): string {
  return name === '' && status === 'invited' ? $localize`Invitation without a name` : name;
}

/** What an error of `MembersApi` means to an administrator: what the console says of it, and what only happens to people. */
export function memberProblemText(error: unknown): string {
  switch (error instanceof HttpRefusal ? error.code : null) {
    case 'last-administrator':
      return $localize`The last administrator has to stay one: make somebody else an administrator first.`;
    case 'yourself':
      return $localize`You cannot do this to yourself. Ask another administrator.`;
    case 'import-not-possible':
      return $localize`Somebody was changed or invited meanwhile: check the list once more. Nobody was invited.`;
    case 'not-found':
      return $localize`It is gone already: another administrator was faster.`;
    default:
      return consoleProblem(error);
  }
}
