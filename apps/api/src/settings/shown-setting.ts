import {
  SETTING_NAMES,
  type SettingName,
  type SettingValues,
  type ShownSettings,
  type ShownValue,
} from '@lets-meet/signaling-contracts/administration';
import type { Settings } from './settings.js';

/** What administrators and the audit log see of a value: of a secret, whether there is one. */
export function shownValue(name: SettingName, value: SettingValues[SettingName]): ShownValue {
  if (name === 'turnSecret') return value !== null;
  return typeof value === 'object' && value !== null ? [...value] : value;
}

export function shownSettings(settings: Settings): ShownSettings {
  const shown = SETTING_NAMES.map((name) => [name, shownValue(name, settings.get(name))]);
  return Object.fromEntries(shown) as ShownSettings;
}
