import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogActions, MatDialogContent, MatDialogTitle } from '@angular/material/dialog';
import type { Peer } from '@lets-meet/call-domain';
import { Icon } from '../icons/icon';
import { RingingAvatar } from './ringing-avatar';

/** It rings at the other's. */
@Component({
  selector: 'lm-calling-dialog',
  imports: [MatButton, MatDialogActions, MatDialogContent, MatDialogTitle, Icon, RingingAvatar],
  template: `
    <lm-ringing-avatar [peer]="peer()" />
    <h2 mat-dialog-title i18n>Calling {{ peer().name }}</h2>
    <mat-dialog-content i18n>Waiting for an answer…</mat-dialog-content>
    <mat-dialog-actions>
      <button matButton="filled" type="button" class="refuse" (click)="cancelled.emit()">
        <mat-icon svgIcon="call_end" />
        <ng-container i18n>Cancel</ng-container>
      </button>
    </mat-dialog-actions>
  `,
  styleUrl: './call-dialog.scss',
})
export class CallingDialog {
  readonly peer = input.required<Peer>();
  readonly cancelled = output();
}
