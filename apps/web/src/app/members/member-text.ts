import type { Role } from '@lets-meet/signaling-contracts/members';
import { HttpRefusal } from '../form/ask-server';
import { serverProblemText } from '../form/form-problem';
import { signInProblemCode } from '../sign-in/sign-in-problem';
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
  return name === '' && status === 'invited' ? $localize`Somebody` : name;
}

/** What an error of `MembersApi` means to an administrator. */
export function memberProblemText(error: unknown): string {
  switch (error instanceof HttpRefusal ? error.code : null) {
    case 'forbidden':
      return $localize`Only administrators see this page.`;
    case 'last-administrator':
      return $localize`The last administrator has to stay one: make somebody else an administrator first.`;
    case 'yourself':
      return $localize`You cannot do this to yourself. Ask another administrator.`;
    case 'import-not-possible':
      return $localize`Somebody was changed or invited meanwhile: check the list once more. Nobody was invited.`;
    case 'not-found':
      return $localize`It is gone already: another administrator was faster.`;
    default: {
      const code = signInProblemCode(error);
      return serverProblemText(code === 'unreachable' ? code : 'server-error');
    }
  }
}
