import {
  SETTING_RANGES,
  type NumberSetting,
  type SettingName,
} from '@lets-meet/signaling-contracts/administration';

/** How a setting is shown. */
export interface SettingText {
  readonly name: string;
  /** What it does, and when. */
  readonly note: string;
}

export const SETTING_TEXTS: Readonly<Record<SettingName, SettingText>> = {
  guests: {
    name: $localize`Guests may join`,
    note: $localize`With nothing but a name. Switched off, those who are here are signed out at once.`,
  },
  ringSeconds: {
    name: $localize`How long a call rings, in seconds`,
    note: rangeText('ringSeconds', $localize`From the next call on.`),
  },
  sessionIdleHours: {
    name: $localize`Unused sessions end after, in hours`,
    note: rangeText('sessionIdleHours', $localize`An open page is a use.`),
  },
  sessionDays: {
    name: $localize`Sessions end after, in days`,
    note: rangeText('sessionDays', $localize`However much they are used.`),
  },
};

function rangeText(name: NumberSetting, note: string): string {
  const { least, most } = SETTING_RANGES[name];
  return $localize`${least} to ${most}. ${note}`;
}

/** A value in the sentence about the last change. */
export function valueText(value: boolean | number): string {
  if (typeof value === 'number') return String(value);
  return value ? $localize`on` : $localize`off`;
}
