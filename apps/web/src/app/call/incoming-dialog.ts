import { Component, ElementRef, input, output, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogActions, MatDialogContent, MatDialogTitle } from '@angular/material/dialog';
import type { Peer } from '@lets-meet/call-domain';
import { Icon } from '../icons/icon';
import { RingingAvatar } from './ringing-avatar';

/** Somebody calls. One key alone never loses the call: Escape only moves to Decline. */
@Component({
  selector: 'lm-incoming-dialog',
  imports: [MatButton, MatDialogActions, MatDialogContent, MatDialogTitle, Icon, RingingAvatar],
  template: `
    <lm-ringing-avatar [peer]="peer()" [ringing]="!answering()" />
    <h2 mat-dialog-title i18n>Incoming call from {{ peer().name }}</h2>
    <mat-dialog-content>
      <span role="status">
        @if (answering()) {
          <ng-container i18n>Answering…</ng-container>
        } @else {
          <ng-container i18n
            >Your camera and microphone go on when you accept, as you left them</ng-container
          >
        }
      </span>
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

  readonly accepted = output();
  readonly declined = output();

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
