import * as z from 'zod';

/** What a setting can be, and what it is before somebody decides. */
export interface Setting<Value> {
  readonly schema: z.ZodType<Value>;
  readonly preset: Value;
}

/** What an administrator decides at run time, with the type of each. */
interface SettingValues {
  /** Whether people without an account may join. */
  readonly guests: boolean;
}

export type SettingName = keyof SettingValues;
export type SettingValue<N extends SettingName> = SettingValues[N];

export const SETTINGS: { readonly [N in SettingName]: Setting<SettingValue<N>> } = {
  guests: { schema: z.boolean(), preset: true },
};
