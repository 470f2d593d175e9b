import { Component, computed, inject } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { Store } from '@ngrx/store';
import { callFeature } from '../call/call.feature';
import { ToolbarItem } from '../call/toolbar-keys';
import { Icon } from '../icons/icon';
import { serverStatusFeature } from '../server-status/server-status.feature';
import { ShortcutControl } from '../shortcuts/shortcut-control';
import { ShortcutHint } from '../shortcuts/shortcut-hint';
import { RecordingControlActions } from './recording.actions';
import { recordingFeature } from './recording.feature';
import { problemText, recordingObstacle } from './recording-problem';
import { Tooltip } from '../tooltip/tooltip';

/** `Start recording`, `Stop recording`: one press, as it was chosen last. Nothing where the server allows no recordings. */
@Component({
  selector: 'lm-recording-button',
  imports: [Icon, MatIconButton, ShortcutControl, ShortcutHint, ToolbarItem, Tooltip],
  template: `
    @if (allowed()) {
      <button
        lmToolbarItem
        lmShortcut="record"
        matIconButton
        class="stage-button"
        type="button"
        disabledInteractive
        [class.on]="own()"
        [disabled]="hindrance() !== null"
        [attr.aria-label]="label()"
        [lmTooltip]="hindrance() ?? (label() | lmShortcutHint: 'record')"
        (click)="toggle()"
      >
        <mat-icon [svgIcon]="own() ? 'stop_circle' : 'radio_button_checked'" />
      </button>
    }
  `,
  styleUrl: '../call/stage-button.scss',
})
export class RecordingButton {
  private readonly store = inject(Store);
  private readonly end = this.store.selectSignal(callFeature.selectEnd);
  private readonly phase = this.store.selectSignal(recordingFeature.selectPhase);
  protected readonly allowed = this.store.selectSignal(serverStatusFeature.selectRecording);
  private readonly obstacle = recordingObstacle();

  protected readonly own = this.store.selectSignal(recordingFeature.selectOwn);
  protected readonly label = computed(() =>
    this.own() ? $localize`Stop recording` : $localize`Start recording`,
  );
  /** Why the button does nothing now; null where it does. */
  protected readonly hindrance = computed(() => {
    if (this.own()) return null;
    if (this.obstacle !== null) return problemText(this.obstacle, false);
    if (this.phase() === 'stopping') return $localize`The recording is being stopped`;
    return this.end().phase === 'connecting'
      ? $localize`You can record as soon as you are connected`
      : null;
  });

  protected toggle(): void {
    // A disabled button that can have the focus is pressed all the same.
    if (this.hindrance() !== null) return;
    this.store.dispatch(
      this.own() ? RecordingControlActions.stopPressed() : RecordingControlActions.startPressed(),
    );
  }
}
