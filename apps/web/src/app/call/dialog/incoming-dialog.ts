import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Peer } from '@lets-meet/call-domain';
import { Modal } from '../../form/modal';
import { Icon } from '../../icons/icon';
import type { MediaDeviceState } from '../../media/media-device-state';
import { MediaToggleButton } from '../../media/media-toggle-button';
import { RingingAvatar } from '../ringing-avatar';
import { answerText } from './answer-text';

/** Somebody calls. One key alone never loses the call: Escape only moves to Decline. */
@Component({
  selector: 'lm-incoming-dialog',
  imports: [Icon, MatButton, MediaToggleButton, Modal, RingingAvatar],
  template: `
    <dialog lmModal aria-labelledby="lm-incoming" focusFirst=".accept" (escaped)="decline.focus()">
      <lm-ringing-avatar [peer]="peer()" [picture]="picture()" [ringing]="!answering()" />
      <h2 id="lm-incoming" i18n>Incoming call from {{ peer().name }}</h2>
      <div class="content">
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
      </div>
      <div class="actions">
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
      </div>
    </dialog>
  `,
  styleUrl: './call-dialog.scss',
})
export class IncomingDialog {
  readonly peer = input.required<Peer>();
  readonly picture = input<string>();
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

  protected accept(): void {
    // While it is being done the button keeps the focus, and could be pressed again.
    if (!this.answering()) this.accepted.emit();
  }
}
