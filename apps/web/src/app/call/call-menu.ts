import { Component, inject } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { Icon } from '../icons/icon';
import { MenuButton } from '../menu/menu-button';
import { ShortcutKeys } from '../shortcuts/shortcut-keys';
import { Tooltip } from '../tooltip/tooltip';
import { ToolbarItem } from './toolbar-keys';
import { FullScreen } from './view/full-screen';

/** `More options` of a call: what is not needed in every call. */
@Component({
  selector: 'lm-call-menu',
  imports: [Icon, MatIconButton, MenuButton, ToolbarItem, Tooltip],
  template: `
    <button
      lmToolbarItem
      matIconButton
      class="stage-button"
      type="button"
      aria-label="More options"
      i18n-aria-label
      lmTooltip="More options"
      i18n-lmTooltip
      [lmMenu]="items"
    >
      <mat-icon svgIcon="more_vert" />
    </button>
  `,
  styleUrl: './stage-button.scss',
})
export class CallMenu {
  protected readonly items = async () => (await import('./call-menu-items')).CallMenuItems;

  constructor() {
    const fullScreen = inject(FullScreen);
    // Its item is not there while the menu is closed.
    inject(ShortcutKeys, { optional: true })?.register('fullScreen', () => {
      if (fullScreen.possible) void fullScreen.toggle();
    });
  }
}
