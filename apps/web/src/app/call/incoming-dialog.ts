import { Component, computed, ElementRef, input, output, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogActions, MatDialogContent, MatDialogTitle } from '@angular/material/dialog';
import type { Peer } from '@lets-meet/call-domain';
import { Icon } from '../icons/icon';
import type { MediaDeviceState } from '../media/media-device-state';
import { MediaToggleButton } from '../media/media-toggle-button';
import { answerText } from './answer-text';
import { RingingAvatar } from './ringing-avatar';

/** Somebody calls. One key alone never loses the call: Escape only moves to Decline. */
@Component({
  selector: 'lm-incoming-dialog',
  imports: [
    Icon,
    MatButton,
    MatDialogActions,
    MatDialogContent,
    MatDialogTitle,
    MediaToggleButton,
    RingingAvatar,
  ],
  template: `
    <lm-ringing-avatar [peer]="peer()" [ringing]="!answering()" />
    <h2 mat-dialog-title i18n>Incoming call from {{ peer().name }}</h2>
    <mat-dialog-content>
      <span role="status">
        @if (answering()) {
          <ng-container i18n>Answering…</ng-container>
        } @else {
          {{ text() }}
        }
      </span>
      <div class="toggles">
        <lm-media-toggle
          device="microphone"
          [state]="microphone()"
          (toggled)="microphoneToggled.emit()"
        />
        <lm-media-toggle device="camera" [state]="camera()" (toggled)="cameraToggled.emit()" />
      </div>
    </mat-dialog-content>
    <mat-dialog-actions>
      <button
        #decline
        matButton="filled"
        type="button"
        class="refuse"
        [disabled]="answering()"
        (click)="declined.emit()"
      >
        <mat-icon svgIcon="call_end" />
        <ng-container i18n>Decline</ng-container>
      </button>
      <button
        matButton="filled"
        type="button"
        class="accept"
        disabledInteractive
        [disabled]="answering()"
        (click)="accept()"
      >
        @if (answering()) {
          <span class="wait" aria-hidden="true"></span>
        } @else {
          <mat-icon svgIcon="call" />
        }
        <ng-container i18n>Accept</ng-container>
      </button>
    </mat-dialog-actions>
  `,
  styleUrl: './call-dialog.scss',
})
export class IncomingDialog {
  readonly peer = input.required<Peer>();
  /** Accept is pressed, the server has not said yet that it came in time. */
  readonly answering = input(false);

  readonly microphone = input.required<MediaDeviceState>();
  readonly camera = input.required<MediaDeviceState>();

  readonly accepted = output();
  readonly declined = output();
  readonly microphoneToggled = output();
  readonly cameraToggled = output();

  /** What the other will have of us. */
  protected readonly text = computed(() =>
    answerText(this.peer().name, this.microphone() === 'on', this.camera() === 'on'),
  );

  private readonly decline = viewChild.required<unknown, ElementRef<HTMLButtonElement>>('decline', {
    read: ElementRef,
  });

  protected accept(): void {
    // While it is being done the button keeps the focus, and could be pressed again.
    if (!this.answering()) this.accepted.emit();
  }

  moveToDecline(): void {
    this.decline().nativeElement.focus();
  }
}
