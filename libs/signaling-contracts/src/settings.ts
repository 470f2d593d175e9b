import * as z from 'zod/mini';

/** Where administrators see what is decided (GET), and decide (POST `…/changes`, POST `…/undo`). */
export const SETTINGS_PATH = '/api/admin/settings';

/** What a number may be, both ends included. */
export const SETTING_RANGES = {
  ringSeconds: { least: 10, most: 120 },
  sessionIdleHours: { least: 1, most: 168 },
  sessionDays: { least: 1, most: 90 },
} as const;
export type NumberSetting = keyof typeof SETTING_RANGES;

function within({ least, most }: { readonly least: number; readonly most: number }): z.ZodMiniInt {
  return z.int().check(z.gte(least), z.lte(most));
}

/** What an administrator decides at run time: the one definition for both sides. */
export const settingSchemas = {
  /** Whether people without an account may join. */
  guests: z.boolean(),
  /** How long a call rings before it is given up. */
  ringSeconds: within(SETTING_RANGES.ringSeconds),
  /** Whoever does not use a session for so long has to sign in again. */
  sessionIdleHours: within(SETTING_RANGES.sessionIdleHours),
  /** Whoever signed in so long ago has to sign in again, however much they used it. */
  sessionDays: within(SETTING_RANGES.sessionDays),
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
export const settingChange = z.strictObject({ version, name: settingName, value: z.unknown() });
export type SettingChange = z.infer<typeof settingChange>;

export const settingUndo = z.strictObject({ version });
export type SettingUndo = z.infer<typeof settingUndo>;

export const settingsView = z.strictObject({
  version,
  /** As they hold now. What the environment fixes need not be within the range. */
  values: z.strictObject({
    guests: z.boolean(),
    ringSeconds: z.number(),
    sessionIdleHours: z.number(),
    sessionDays: z.number(),
  }),
  /** Those that a variable of the server's environment fixes: they cannot be changed here. */
  fixed: z.array(settingName),
  /** The last change, which can be undone; null where nothing was ever changed. */
  last: z.nullable(
    z.strictObject({
      name: settingName,
      before: z.union([z.boolean(), z.number()]),
      after: z.union([z.boolean(), z.number()]),
      /** Milliseconds since 1970-01-01T00:00:00Z. */
      at: z.int(),
      by: z.string(),
    }),
  ),
});
export type SettingsView = z.infer<typeof settingsView>;
