import type { AuditAction, AuditEntry } from '@lets-meet/signaling-contracts/administration';

export const ACTION_TEXTS: Readonly<Record<AuditAction, string>> = {
  'server-set-up': $localize`Server set up`,
  'signed-in': $localize`Signed in`,
  'sign-in-refused': $localize`Sign-in refused`,
  'signed-out': $localize`Signed out`,
  'account-created': $localize`Account created`,
  'person-invited': $localize`Person invited`,
  'invitation-withdrawn': $localize`Invitation withdrawn`,
  'role-changed': $localize`Role changed`,
  'account-disabled': $localize`Account disabled`,
  'account-enabled': $localize`Account enabled`,
  'account-deleted': $localize`Account deleted`,
  'signed-out-everywhere': $localize`Signed out everywhere`,
  'reset-link-made': $localize`Reset link made`,
  'password-reset': $localize`Password reset`,
  'password-changed': $localize`Password changed`,
  'name-changed': $localize`Name changed`,
  'setting-changed': $localize`Setting changed`,
  'token-made': $localize`API token made`,
  'token-revoked': $localize`API token revoked`,
  'webhook-made': $localize`Webhook added`,
  'webhook-paused': $localize`Webhook paused`,
  'webhook-resumed': $localize`Webhook goes on`,
  'webhook-removed': $localize`Webhook removed`,
};

/** What was done, in words; an action of another version of the program is shown as it is. */
export function actionText(action: string): string {
  return Object.hasOwn(ACTION_TEXTS, action) ? ACTION_TEXTS[action as AuditAction] : action;
}

/** How it was and is, in one line: `before → after`. */
export function changeText({ before, after }: AuditEntry): string {
  const [was, is] = [stateText(before), stateText(after)];
  return was === '' ? is : `${was} → ${is}`;
}

/** What of an entry is no plain value has a name and a value for each part. */
function stateText(state: unknown): string {
  if (typeof state === 'string') return state;
  if (typeof state === 'boolean' || typeof state === 'number') return String(state);
  if (Array.isArray(state)) return state.map(stateText).join(', ');
  return Object.entries(state ?? {})
    .map(([name, value]) => `${name}: ${stateText(value)}`)
    .join(', ');
}
