import { Directive, DOCUMENT, inject, type OnDestroy } from '@angular/core';
import { ShortcutSheet } from './shortcut-sheet';
import { ShortcutSwitch } from './shortcut-switch';
import { shortcutOf, takesKeys, type ShortcutName } from './shortcuts';

/**
 * Listens for the keys of a call for as long as it is shown: not while somebody types, not under a dialog, and not at
 * all where they are switched off (WCAG 2.1.4). A key does what the control that stands for it does.
 */
@Directive({
  selector: '[lmShortcutKeys]',
  host: { '(document:keydown)': 'pressed($event)' },
})
export class ShortcutKeys implements OnDestroy {
  private readonly document = inject(DOCUMENT);
  private readonly sheet = inject(ShortcutSheet);
  private readonly on = inject(ShortcutSwitch).on;
  private readonly actions = new Map<ShortcutName, () => void>();

  constructor() {
    this.register('sheet', () => {
      this.sheet.open();
    });
  }

  ngOnDestroy(): void {
    this.sheet.close();
  }

  /** Says what a key does; the last one who does is asked. */
  register(name: ShortcutName, act: () => void): void {
    this.actions.set(name, act);
  }

  protected pressed(event: KeyboardEvent): void {
    if (!this.on() || event.defaultPrevented || this.isUnderDialog()) return;
    const name = shortcutOf(event);
    if (name === null || takesKeys(event.composedPath())) return;
    const act = this.actions.get(name);
    if (act === undefined) return;
    event.preventDefault();
    act();
  }

  private isUnderDialog(): boolean {
    return this.document.querySelector('dialog[open], [role="dialog"]') !== null;
  }
}
