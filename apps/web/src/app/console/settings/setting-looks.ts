import { LIMITS } from '@lets-meet/signaling-contracts';
import {
  LOGO_LIMITS,
  SETTING_RANGES,
  type NumberSetting,
  type SettingName,
  type ShownValue,
} from '@lets-meet/signaling-contracts/administration';

/** How a setting is shown. */
export interface SettingLook {
  readonly control:
    | 'switch'
    | 'text'
    | 'number'
    /** Addresses, one in a line. */
    | 'lines'
    /** Typed, and never shown again. */
    | 'secret'
    | 'logo';
  readonly name: string;
  /** What it does, and when. */
  readonly note: string;
  /** What is said of what is typed and may not be. */
  readonly wrong?: string;
}

const LOGO_KILOBYTES = LOGO_LIMITS.bytes / 1_024;

export const SETTING_LOOKS: Readonly<Record<SettingName, SettingLook>> = {
  serverName: {
    control: 'text',
    name: $localize`Name of this server`,
    note: $localize`At the top of every page, in the title and above the sign-in.`,
    wrong: $localize`Enter a name of 1 to ${LIMITS.name} characters.`,
  },
  logo: {
    control: 'logo',
    name: $localize`Logo`,
    note: $localize`Beside the name: PNG, JPEG or WebP, at most ${LOGO_KILOBYTES} kB and ${LOGO_LIMITS.pixels} pixels along a side.`,
    wrong: $localize`Choose a PNG, JPEG or WebP of at most ${LOGO_KILOBYTES} kB.`,
  },
  guests: {
    control: 'switch',
    name: $localize`Guests may join`,
    note: $localize`With nothing but a name. Switched off, those who are here are signed out at once.`,
  },
  selfRegistration: {
    control: 'switch',
    name: $localize`People may create their own account`,
    note: $localize`Anybody who can open the sign-in page: it makes them a member, without an invitation.`,
  },
  ringSeconds: {
    ...inRange('ringSeconds', $localize`From the next call on.`),
    name: $localize`How long a call rings, in seconds`,
  },
  recording: {
    control: 'switch',
    name: $localize`Calls may be recorded`,
    note: $localize`Switched off, recordings that are being made stop at once; what was recorded is kept.`,
  },
  touchAlert: {
    control: 'switch',
    name: $localize`Hand-to-face alert`,
    note: $localize`Whether people may have themselves warned when they touch their face.`,
  },
  fileMegabytes: {
    ...inRange('fileMegabytes', $localize`Empty is any. It holds for those that send and receive.`),
    name: $localize`Largest file in a call, in megabytes`,
  },
  iceUrls: {
    control: 'lines',
    name: $localize`STUN and TURN servers`,
    note: $localize`One address in each line, like turn:turn.example.org:3478. None: calls work where browsers reach each other directly.`,
    wrong: $localize`Each line is an address that begins with stun:, stuns:, turn: or turns:, at most ${LIMITS.iceUrls} of them.`,
  },
  turnSecret: {
    control: 'secret',
    name: $localize`Secret of the TURN servers`,
    note: $localize`What they have as static-auth-secret. It is not shown again.`,
    wrong: $localize`A secret has no spaces, and no other than plain letters, digits and signs.`,
  },
  sessionIdleHours: {
    ...inRange('sessionIdleHours', $localize`A session is in use for as long as a page is open.`),
    name: $localize`Unused sessions end after, in hours`,
  },
  sessionDays: {
    ...inRange('sessionDays', $localize`However much they are used.`),
    name: $localize`Sessions end after, in days`,
  },
  callRecordDays: {
    ...inRange('callRecordDays', $localize`Empty is for ever.`),
    name: $localize`Who called whom is kept, in days`,
  },
  keepAddresses: {
    control: 'switch',
    name: $localize`Addresses in the audit log`,
    note: $localize`From where people sign in and administer. Switched off, new entries have none; what is in the log stays.`,
  },
};

/** Settings that are looked for together. */
export interface SettingGroup {
  readonly id: string;
  readonly heading: string;
  readonly settings: readonly SettingName[];
}

export const SETTING_GROUPS: readonly SettingGroup[] = [
  { id: 'server', heading: $localize`This server`, settings: ['serverName', 'logo'] },
  { id: 'joining', heading: $localize`Joining`, settings: ['guests', 'selfRegistration'] },
  {
    id: 'calls',
    heading: $localize`Calls`,
    settings: ['ringSeconds', 'recording', 'touchAlert', 'fileMegabytes'],
  },
  { id: 'paths', heading: $localize`Connections`, settings: ['iceUrls', 'turnSecret'] },
  {
    id: 'sessions',
    heading: $localize`Sessions`,
    settings: ['sessionIdleHours', 'sessionDays'],
  },
  {
    id: 'keeping',
    heading: $localize`What is kept`,
    settings: ['callRecordDays', 'keepAddresses'],
  },
];

function inRange(name: NumberSetting, note: string): Omit<SettingLook, 'name'> {
  const { least, most } = SETTING_RANGES[name];
  return {
    control: 'number',
    note: $localize`${least} to ${most}. ${note}`,
    wrong: $localize`Enter a whole number from ${least} to ${most}.`,
  };
}

/** A value in a sentence. */
export function valueText(name: SettingName, value: ShownValue): string {
  if (name === 'turnSecret') return value === true ? $localize`set` : $localize`not set`;
  if (name === 'logo') return value === null ? $localize`none` : $localize`a picture`;
  if (typeof value === 'boolean') return value ? $localize`on` : $localize`off`;
  const text = typeof value === 'object' ? (value ?? []).join(', ') : String(value);
  return text === '' ? $localize`none` : text;
}
