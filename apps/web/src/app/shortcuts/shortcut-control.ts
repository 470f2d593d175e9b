import { computed, Directive, effect, ElementRef, inject, input } from '@angular/core';
import { ShortcutKeys } from './shortcut-keys';
import { ShortcutSwitch } from './shortcut-switch';
import { keysOf, type ShortcutName } from './shortcuts';

/** A control of a call that a key presses; an ordinary one elsewhere, and where it stands for none. */
@Directive({
  selector: '[lmShortcut]',
  host: { '[attr.aria-keyshortcuts]': 'keys()' },
})
export class ShortcutControl {
  readonly lmShortcut = input.required<ShortcutName | null>();

  private readonly shortcutKeys = inject(ShortcutKeys, { optional: true });
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly on = inject(ShortcutSwitch).on;

  protected readonly keys = computed(() => {
    const name = this.lmShortcut();
    return name === null || this.shortcutKeys === null || !this.on() ? null : keysOf(name);
  });

  constructor() {
    effect(() => {
      const name = this.lmShortcut();
      if (name === null) return;
      this.shortcutKeys?.register(name, () => {
        this.element.click();
      });
    });
  }
}
