import type { MemberRow } from './member-rows';

/** What an administrator can do with a line of the table. */
export type MemberAction =
  | 'make-administrator'
  | 'make-member'
  | 'reset-link'
  | 'sign-out'
  | 'disable'
  | 'enable'
  | 'delete'
  | 'withdraw';

/** @param own whether it is one's own account, which others look after */
export function actionsOf({ status, role }: MemberRow, own: boolean): MemberAction[] {
  if (status === 'invited') return ['withdraw'];
  if (own) return ['sign-out'];
  return [
    role === 'member' ? 'make-administrator' : 'make-member',
    ...(status === 'disabled'
      ? (['enable'] as const)
      : (['reset-link', 'sign-out', 'disable'] as const)),
    'delete',
  ];
}

/** Whether somebody loses something by it: it is marked, so that nobody presses it for what is beside it. */
export function isHarmful(action: MemberAction): boolean {
  return action === 'delete' || action === 'disable' || action === 'withdraw';
}

export function actionText(action: MemberAction): string {
  switch (action) {
    case 'make-administrator':
      return $localize`Make administrator`;
    case 'make-member':
      return $localize`Make member`;
    case 'reset-link':
      return $localize`Link for a new password`;
    case 'sign-out':
      return $localize`Sign out everywhere`;
    case 'disable':
      return $localize`Disable`;
    case 'enable':
      return $localize`Enable`;
    case 'delete':
      return $localize`Delete`;
    case 'withdraw':
      return $localize`Withdraw invitation`;
  }
}

/** What is asked before it is done; null where it can be undone by one more press. */
export function questionOf(
  action: MemberAction,
  name: string,
): { readonly heading: string; readonly what: string } | null {
  switch (action) {
    case 'make-administrator':
      return {
        heading: $localize`Make ${name}:name: an administrator?`,
        what: $localize`Administrators look after all accounts and settings, yours as well.`,
      };
    case 'make-member':
      return {
        heading: $localize`Make ${name}:name: a member?`,
        what: $localize`They do not look after accounts and settings any more. It holds at once.`,
      };
    case 'sign-out':
      return {
        heading: $localize`Sign ${name}:name: out everywhere?`,
        what: $localize`They are signed out on every device, and a call that they are in ends. They can sign in again.`,
      };
    case 'disable':
      return {
        heading: $localize`Disable ${name}:name:?`,
        what: $localize`They are signed out everywhere at once, a call that they are in ends, and they cannot sign in until you enable the account again. Nothing of it is lost.`,
      };
    case 'delete':
      return {
        heading: $localize`Delete ${name}:name:?`,
        what: $localize`The account is gone for good: they are signed out at once, a call that they are in ends, and its name is free for others. What remains: their name in the audit log and in the calls of others, and what others have kept on their own devices, such as files and recordings.`,
      };
    case 'withdraw':
      return {
        heading: $localize`Withdraw the invitation?`,
        what: $localize`Nobody can make an account with its link any more.`,
      };
    case 'reset-link':
    case 'enable':
      return null;
  }
}
