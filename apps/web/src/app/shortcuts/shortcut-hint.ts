import { inject, Pipe, type PipeTransform } from '@angular/core';
import { ShortcutKeys } from './shortcut-keys';
import { ShortcutSwitch } from './shortcut-switch';
import { keysOf, type ShortcutName } from './shortcuts';

/** Adds the key to a tooltip, where there is one: `Hang up (Shift+H)`. */
@Pipe({
  name: 'lmShortcutHint',
  // It changes with the switch of the sheet, not only with the text.
  pure: false,
})
export class ShortcutHint implements PipeTransform {
  private readonly shortcutKeys = inject(ShortcutKeys, { optional: true });
  private readonly on = inject(ShortcutSwitch).on;

  transform(text: string, name: ShortcutName | null): string {
    if (name === null || this.shortcutKeys === null || !this.on()) return text;
    return $localize`${text}:what it does: (${keysOf(name)}:key:)`;
  }
}
