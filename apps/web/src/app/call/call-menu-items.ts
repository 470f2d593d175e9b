import { Component, computed, inject, viewChild } from '@angular/core';
import { MatMenu, MatMenuItem } from '@angular/material/menu';
import { Store } from '@ngrx/store';
import { Icon } from '../icons/icon';
import { DeviceCheck } from '../media/device-check';
import { MenuAnchor } from '../menu/menu-anchor';
import type { ButtonMenu } from '../menu/menu-button';
import { RecordingControlActions } from '../recording/recording.actions';
import { screenFeature } from '../screen/screen.feature';
import { serverStatusFeature } from '../server-status/server-status.feature';
import { ShortcutSheet } from '../shortcuts/shortcut-sheet';
import { isShownWhole } from './picture/aspect';
import { mediaSignal } from './picture/media-signal';
import { PictureInPicture } from './picture/picture-in-picture';
import { PictureActions } from './picture/picture.actions';
import { pictureFeature } from './picture/picture.feature';
import { CallViewActions } from './view/call-view.feature';
import { FullScreen } from './view/full-screen';

/** What is behind `More options`, loaded when one is about to open it. */
@Component({
  selector: 'lm-call-menu-items',
  imports: [Icon, MatMenu, MatMenuItem, MenuAnchor],
  template: `
    <span lmMenuAnchor [matMenuTriggerFor]="menu"></span>
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
      @if (pip.possible()) {
        <button mat-menu-item type="button" (click)="pip.toggle()">
          <mat-icon svgIcon="pip" />
          @if (pip.active()) {
            <span i18n>Leave picture in picture</span>
          } @else {
            <span i18n>Picture in picture</span>
          }
        </button>
      }
      <button mat-menu-item type="button" (click)="pickAspect()">
        <mat-icon svgIcon="fit_screen" />
        @if (whole()) {
          <span i18n>Fill the window</span>
        } @else {
          <span i18n>Show the whole picture</span>
        }
      </button>
      <button mat-menu-item type="button" (click)="toggleSelfView()">
        <mat-icon svgIcon="person" />
        @if (selfHidden()) {
          <span i18n>Show self view</span>
        } @else {
          <span i18n>Hide self view</span>
        }
      </button>
      @if (sharing()) {
        <button mat-menu-item type="button" (click)="openScreenPanel()">
          <mat-icon svgIcon="screen_share" />
          <span i18n>Screen sharing</span>
        </button>
      }
      @if (touchAlertAllowed()) {
        <button mat-menu-item type="button" (click)="openTouchPanel()">
          <mat-icon svgIcon="front_hand" />
          <span i18n>Hand-to-face alert</span>
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
      @if (recordingAllowed()) {
        <button mat-menu-item type="button" (click)="recordingOptions()">
          <mat-icon svgIcon="tune" />
          <span i18n>Recording options</span>
        </button>
      }
      <button mat-menu-item type="button" (click)="recordings()">
        <mat-icon svgIcon="video_library" />
        <span i18n>Recordings</span>
      </button>
    </mat-menu>
  `,
})
export class CallMenuItems implements ButtonMenu {
  readonly anchor = viewChild.required(MenuAnchor);

  private readonly store = inject(Store);
  private readonly picture = this.store.selectSignal(pictureFeature.selectPictureState);
  private readonly windowPortrait = mediaSignal('(orientation: portrait)');

  protected readonly check = inject(DeviceCheck);
  protected readonly shortcutSheet = inject(ShortcutSheet);
  protected readonly fullScreen = inject(FullScreen);
  protected readonly pip = inject(PictureInPicture);
  protected readonly sharing = this.store.selectSignal(screenFeature.selectSharing);
  protected readonly touchAlertAllowed = this.store.selectSignal(
    serverStatusFeature.selectTouchAlert,
  );
  protected readonly recordingAllowed = this.store.selectSignal(
    serverStatusFeature.selectRecording,
  );
  protected readonly selfHidden = this.store.selectSignal(pictureFeature.selectSelfHidden);
  protected readonly whole = computed(() =>
    isShownWhole({ ...this.picture(), windowPortrait: this.windowPortrait() }),
  );

  protected pickAspect(): void {
    const aspect = this.whole() ? 'fill' : 'fit';
    this.store.dispatch(PictureActions.aspectPicked({ aspect }));
  }

  protected toggleSelfView(): void {
    this.store.dispatch(PictureActions.selfViewToggled());
  }

  protected openScreenPanel(): void {
    this.store.dispatch(CallViewActions.panelToggled({ panel: 'screen' }));
  }

  protected openTouchPanel(): void {
    this.store.dispatch(CallViewActions.panelToggled({ panel: 'touch' }));
  }

  protected recordingOptions(): void {
    this.store.dispatch(RecordingControlActions.optionsPressed());
  }

  protected recordings(): void {
    this.store.dispatch(RecordingControlActions.recordingsPressed());
  }
}
