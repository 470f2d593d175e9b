import * as z from 'zod/mini';
import { iceUrl } from './ice.js';
import { LIMITS } from './primitives.js';
import { logoName, serverName } from './server-status.js';

/** Where administrators see what is decided (GET), and decide (POST `…/changes`, POST `…/undo`). */
export const SETTINGS_PATH = '/api/admin/settings';
/** Where a picture is sent (POST, with the version as `?version=`) that becomes the logo. */
export const LOGO_UPLOAD_PATH = `${SETTINGS_PATH}/logo`;

/** What a picture may be that becomes the logo. */
export const LOGO_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;
/** What a logo may have: bytes, and pixels along a side. */
export const LOGO_LIMITS = { bytes: 262_144, pixels: 2_048 } as const;

/** What a number may be, both ends included. */
export const SETTING_RANGES = {
  ringSeconds: { least: 10, most: 120 },
  fileMegabytes: { least: 1, most: 102_400 },
  sessionIdleHours: { least: 1, most: 168 },
  sessionDays: { least: 1, most: 90 },
  callRecordDays: { least: 1, most: 3_650 },
} as const;
export type NumberSetting = keyof typeof SETTING_RANGES;

function within({ least, most }: { readonly least: number; readonly most: number }): z.ZodMiniInt {
  return z.int().check(z.gte(least), z.lte(most));
}

/** What an administrator decides at run time: the one definition for both sides. */
export const settingSchemas = {
  /** What the server is called, wherever its people see its name. */
  serverName,
  /** The file name of the picture beside that, which is named for its content; null is the product's own. */
  logo: z.nullable(logoName),
  /** Whether people without an account may join. */
  guests: z.boolean(),
  /** Whether people may make their own account. */
  selfRegistration: z.boolean(),
  /** How long a call rings before it is given up. */
  ringSeconds: within(SETTING_RANGES.ringSeconds),
  /** Whether calls may be recorded. */
  recording: z.boolean(),
  /** Whether there is the hand-on-face alert. */
  touchAlert: z.boolean(),
  /** The largest file that may be sent in a call, in megabytes (10⁶ bytes); null is any. */
  fileMegabytes: z.nullable(within(SETTING_RANGES.fileMegabytes)),
  /** The STUN and TURN servers. */
  iceUrls: z.array(iceUrl).check(z.maxLength(LIMITS.iceUrls)),
  /** What the TURN servers and this one share (coturn's `static-auth-secret`); null where there is none. */
  turnSecret: z.nullable(
    z.string().check(z.minLength(1), z.maxLength(LIMITS.credential), z.regex(/^[\x21-\x7e]+$/)),
  ),
  /** Whoever does not use a session for so long has to sign in again. */
  sessionIdleHours: within(SETTING_RANGES.sessionIdleHours),
  /** Whoever signed in so long ago has to sign in again, however much they used it. */
  sessionDays: within(SETTING_RANGES.sessionDays),
  /** How long it is kept who called whom; null is for ever. */
  callRecordDays: z.nullable(within(SETTING_RANGES.callRecordDays)),
  /** Whether the audit log takes down from which address something was done. */
  keepAddresses: z.boolean(),
} as const;

export type SettingName = keyof typeof settingSchemas;
export type SettingValues = {
  readonly [N in SettingName]: z.infer<(typeof settingSchemas)[N]>;
};

export const SETTING_NAMES = Object.keys(settingSchemas) as readonly SettingName[];
const settingName = z.enum(SETTING_NAMES as [SettingName, ...SettingName[]]);

/** Counts changes: who names another one than the last has not seen it. */
const version = z.int().check(z.nonnegative());

/** One decision. Its value is parsed by the schema of the setting. */
export const settingChange = z.strictObject({
  version,
  name: settingName,
  value: z.unknown(),
});
export type SettingChange = z.infer<typeof settingChange>;

export const settingUndo = z.strictObject({ version });
export type SettingUndo = z.infer<typeof settingUndo>;

/** As administrators see them. What the environment fixes need not be within the range. */
const shownSettings = z.strictObject({
  ...settingSchemas,
  ringSeconds: z.number(),
  iceUrls: z.array(z.string()),
  /** Whether there is one: nobody is shown it again. */
  turnSecret: z.boolean(),
});
export type ShownSettings = z.infer<typeof shownSettings>;

const shownValue = z.union([z.boolean(), z.number(), z.string(), z.null(), z.array(z.string())]);
export type ShownValue = z.infer<typeof shownValue>;

export const settingsView = z.strictObject({
  version,
  /** As they hold now. */
  values: shownSettings,
  /** Those that a variable of the server's environment fixes: they cannot be changed here. */
  fixed: z.array(settingName),
  /** The last change, which can be undone; null where nothing was ever changed. */
  last: z.nullable(
    z.strictObject({
      name: settingName,
      before: shownValue,
      after: shownValue,
      /** Milliseconds since 1970-01-01T00:00:00Z. */
      at: z.int(),
      by: z.string(),
    }),
  ),
});
export type SettingsView = z.infer<typeof settingsView>;
