import type {
  AuditAction,
  AuditEntry,
  SettingName,
} from '@lets-meet/signaling-contracts/administration';
import { roleText } from '../../members/member-text';
import { SETTING_LOOKS } from '../settings/setting-looks';

export const ACTION_TEXTS: Readonly<Record<AuditAction, string>> = {
  'server-set-up': $localize`Server set up`,
  'signed-in': $localize`Signed in`,
  'sign-in-refused': $localize`Sign-in refused`,
  'signed-out': $localize`Signed out`,
  'account-created': $localize`Account created`,
  'account-registered': $localize`Account registered`,
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
  'announcement-published': $localize`Announced`,
  'announcement-ended': $localize`Announcement ended`,
  'maintenance-planned': $localize`Maintenance planned`,
  'maintenance-ended': $localize`Maintenance ended`,
  'token-made': $localize`API token made`,
  'token-revoked': $localize`API token revoked`,
  'webhook-made': $localize`Webhook added`,
  'webhook-paused': $localize`Webhook paused`,
  'webhook-resumed': $localize`Webhook goes on`,
  'webhook-removed': $localize`Webhook removed`,
  'call-stopped': $localize`Call ended`,
  'guest-removed': $localize`Guest removed`,
  'guest-blocked': $localize`Guest blocked`,
  'guest-block-lifted': $localize`Block lifted`,
};

/** What was done, in words; an action of another version of the program is shown as it is. */
export function actionText(action: string): string {
  return Object.hasOwn(ACTION_TEXTS, action) ? ACTION_TEXTS[action as AuditAction] : action;
}

/** To whom, or on what: a setting by what it is called. */
export function subjectText({ action, subject }: AuditEntry): string {
  if (subject === null) return '';
  return isSetting(action, subject) ? SETTING_LOOKS[subject].name : subject;
}

/** How it was and is, in one line: `before → after`. */
export function changeText({ before, after }: AuditEntry): string {
  const [was, is] = [stateText(before), stateText(after)];
  return was === '' ? is : `${was} → ${is}`;
}

function isSetting(action: string, subject: string): subject is SettingName {
  return action === 'setting-changed' && Object.hasOwn(SETTING_LOOKS, subject);
}

/** What the parts of a state are called; one of another version of the program is shown as it is. */
const PARTS: Readonly<Record<string, string>> = {
  name: $localize`Name`,
  role: $localize`Role`,
  username: $localize`Username`,
  guests: $localize`Guests may join`,
  note: $localize`Reason`,
  until: $localize`Until`,
  address: $localize`Address`,
};

/** Words that stand for themselves in the log, and what they are called. */
const WORDS: Readonly<Record<string, string>> = {
  member: roleText('member'),
  administrator: roleText('administrator'),
};

/** What of an entry is no plain value has a name and a value for each part. */
function stateText(state: unknown): string {
  if (typeof state === 'string') return Object.hasOwn(WORDS, state) ? (WORDS[state] ?? '') : state;
  if (typeof state === 'boolean') return state ? $localize`on` : $localize`off`;
  if (typeof state === 'number') return String(state);
  if (Array.isArray(state)) return state.map(stateText).join(', ');
  return Object.entries(state ?? {})
    .filter(([, value]) => value !== null)
    .map(([name, value]) => {
      const part = Object.hasOwn(PARTS, name) ? (PARTS[name] ?? name) : name;
      return `${part}: ${typeof value === 'string' && name !== 'role' ? value : stateText(value)}`;
    })
    .join(', ');
}
