import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogActions, MatDialogContent, MatDialogTitle } from '@angular/material/dialog';
import type { Peer } from '@lets-meet/call-domain';
import { Icon } from '../icons/icon';
import { Avatar } from '../people/avatar';

/** What says why; the dialog is described by it. */
export const REASON_ID = 'lm-not-connected-reason';

/** Why a call did not come about, or broke. */
@Component({
  selector: 'lm-not-connected-dialog',
  imports: [Avatar, MatButton, MatDialogActions, MatDialogContent, MatDialogTitle, Icon],
  template: `
    <lm-avatar [name]="peer().name" [personId]="peer().id" />
    <h2 mat-dialog-title>{{ heading() }}</h2>
    <mat-dialog-content [id]="reasonId">
      <p class="reason">{{ text() }}</p>
      @if (hint(); as hint) {
        <p>{{ hint }}</p>
      }
    </mat-dialog-content>
    <mat-dialog-actions>
      <button matButton="tonal" type="button" class="close" (click)="closed.emit()" i18n>
        Close
      </button>
      @if (again()) {
        <button matButton="filled" type="button" class="again" (click)="calledAgain.emit()">
          <mat-icon svgIcon="call" />
          <ng-container i18n>Call again</ng-container>
        </button>
      }
    </mat-dialog-actions>
  `,
  styleUrl: './call-dialog.scss',
})
export class NotConnectedDialog {
  readonly peer = input.required<Peer>();
  readonly heading = input.required<string>();
  readonly text = input.required<string>();
  readonly hint = input<string | null>(null);
  readonly again = input(false);

  readonly closed = output();
  readonly calledAgain = output();

  protected readonly reasonId = REASON_ID;
}
