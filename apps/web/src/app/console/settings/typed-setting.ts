import {
  settingSchemas,
  type SettingName,
  type ShownValue,
} from '@lets-meet/signaling-contracts/administration';
import type { SettingLook } from './setting-looks';

/** What stands in the box of a setting. */
export function typedText(value: ShownValue, control: SettingLook['control']): string {
  // A secret is never told: only whether there is one.
  if (control === 'secret' || value === null) return '';
  return typeof value === 'object' ? value.join('\n') : String(value);
}

/** What somebody means who has typed this; undefined where it may not be. */
export function typedValue(
  name: SettingName,
  control: SettingLook['control'],
  text: string,
): { readonly value: ShownValue } | undefined {
  const parsed = settingSchemas[name].safeParse(meaning(control, text.trim()));
  return parsed.success ? { value: parsed.data } : undefined;
}

function meaning(control: SettingLook['control'], text: string): ShownValue {
  if (control === 'lines') return text.split(/\s+/).filter((line) => line !== '');
  if (control === 'number') return text === '' ? null : Number(text);
  return text;
}
