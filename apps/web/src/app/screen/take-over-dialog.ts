import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogActions, MatDialogContent, MatDialogTitle } from '@angular/material/dialog';

/** What describes the dialog. */
export const CONSEQUENCE_ID = 'lm-take-over-consequence';

/** Asks who starts second whether the other's sharing is to stop. */
@Component({
  selector: 'lm-take-over-dialog',
  imports: [MatButton, MatDialogActions, MatDialogContent, MatDialogTitle],
  template: `
    <h2 mat-dialog-title i18n>{{ name() }} is sharing</h2>
    <mat-dialog-content [id]="consequenceId" i18n>
      One of you can share at a time. If you share now, {{ name() }} stops sharing.
    </mat-dialog-content>
    <mat-dialog-actions>
      <button matButton type="button" (click)="declined.emit()" i18n>Not now</button>
      <button matButton="filled" type="button" (click)="confirmed.emit()" i18n>
        Share mine instead
      </button>
    </mat-dialog-actions>
  `,
})
export class TakeOverDialog {
  readonly name = input.required<string>();

  readonly confirmed = output();
  readonly declined = output();

  protected readonly consequenceId = CONSEQUENCE_ID;
}
