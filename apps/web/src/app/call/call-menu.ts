import { Component, inject } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { MatTooltip } from '@angular/material/tooltip';
import { Icon } from '../icons/icon';
import { DeviceCheck } from '../media/device-check';
import { ShortcutKeys } from '../shortcuts/shortcut-keys';
import { ShortcutSheet } from '../shortcuts/shortcut-sheet';
import { ToolbarItem } from './toolbar-keys';
import { FullScreen } from './view/full-screen';

/** `More options` of a call: what is not needed in every call. */
@Component({
  selector: 'lm-call-menu',
  imports: [Icon, MatIconButton, MatMenu, MatMenuItem, MatMenuTrigger, MatTooltip, ToolbarItem],
  template: `
    <button
      lmToolbarItem
      matIconButton
      class="stage-button"
      type="button"
      aria-label="More options"
      i18n-aria-label
      matTooltip="More options"
      i18n-matTooltip
      matTooltipPosition="above"
      [matMenuTriggerFor]="menu"
    >
      <mat-icon svgIcon="more_vert" />
    </button>
    <mat-menu #menu xPosition="before" yPosition="above">
      @if (fullScreen.possible) {
        <button mat-menu-item type="button" (click)="fullScreen.toggle()">
          <mat-icon [svgIcon]="fullScreen.active() ? 'fullscreen_exit' : 'fullscreen'" />
          @if (fullScreen.active()) {
            <span i18n>Leave full screen</span>
          } @else {
            <span i18n>Full screen</span>
          }
        </button>
      }
      <button mat-menu-item type="button" (click)="check.open()">
        <mat-icon svgIcon="tune" />
        <span i18n>Camera and microphone</span>
      </button>
      <button mat-menu-item type="button" (click)="shortcutSheet.open()">
        <mat-icon svgIcon="keyboard" />
        <span i18n>Keyboard shortcuts</span>
      </button>
    </mat-menu>
  `,
  styleUrl: './stage-button.scss',
})
export class CallMenu {
  protected readonly check = inject(DeviceCheck);
  protected readonly fullScreen = inject(FullScreen);
  protected readonly shortcutSheet = inject(ShortcutSheet);

  constructor() {
    // Its item is not there while the menu is closed.
    inject(ShortcutKeys, { optional: true })?.register('fullScreen', () => {
      if (this.fullScreen.possible) void this.fullScreen.toggle();
    });
  }
}
