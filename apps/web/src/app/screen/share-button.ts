import { Component, computed, inject } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { Store } from '@ngrx/store';
import { ToolbarItem } from '../call/toolbar-keys';
import { Icon } from '../icons/icon';
import { ShortcutControl } from '../shortcuts/shortcut-control';
import { ShortcutHint } from '../shortcuts/shortcut-hint';
import { canCaptureDisplay } from './display-capture';
import { ScreenControlActions } from './screen.actions';
import { screenFeature } from './screen.feature';
import { Tooltip } from '../tooltip/tooltip';

/** `Share screen`, `Stop sharing`; nothing where the browser cannot. */
@Component({
  selector: 'lm-share-button',
  imports: [Icon, MatIconButton, ShortcutControl, ShortcutHint, ToolbarItem, Tooltip],
  template: `
    @if (possible) {
      <button
        lmToolbarItem
        matIconButton
        class="stage-button"
        type="button"
        lmShortcut="share"
        [attr.aria-label]="label()"
        [class.on]="sharing()"
        [lmTooltip]="label() | lmShortcutHint: 'share'"
        (click)="toggle()"
      >
        <mat-icon [svgIcon]="sharing() ? 'stop_screen_share' : 'screen_share'" />
      </button>
    }
  `,
  styleUrl: '../call/stage-button.scss',
})
export class ShareButton {
  private readonly store = inject(Store);

  protected readonly possible = canCaptureDisplay();
  protected readonly sharing = this.store.selectSignal(screenFeature.selectSharing);
  protected readonly label = computed(() =>
    this.sharing() ? $localize`Stop sharing` : $localize`Share screen`,
  );

  protected toggle(): void {
    const { sharePressed, stopPressed } = ScreenControlActions;
    this.store.dispatch(this.sharing() ? stopPressed() : sharePressed());
  }
}
