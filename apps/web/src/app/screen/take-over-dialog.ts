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
    @if (sharing()) {
      <h2 mat-dialog-title i18n>{{ name() }} is sharing</h2>
    } @else {
      <h2 mat-dialog-title i18n>{{ name() }} has stopped sharing</h2>
    }
    <mat-dialog-content [id]="consequenceId" aria-live="polite">
      @if (sharing()) {
        <ng-container i18n>
          One of you can share at a time. If you share now, {{ name() }} stops sharing.
        </ng-container>
      } @else {
        <ng-container i18n>{{ name() }} has stopped sharing: you can share now.</ng-container>
      }
    </mat-dialog-content>
    <mat-dialog-actions>
      <button matButton type="button" (click)="declined.emit()" i18n>Not now</button>
      <button matButton="filled" type="button" (click)="confirmed.emit()">
        @if (sharing()) {
          <ng-container i18n>Share mine instead</ng-container>
        } @else {
          <ng-container i18n>Share</ng-container>
        }
      </button>
    </mat-dialog-actions>
  `,
})
export class TakeOverDialog {
  readonly name = input.required<string>();
  /** Whether the other still shares. */
  readonly sharing = input.required<boolean>();

  readonly confirmed = output();
  readonly declined = output();

  protected readonly consequenceId = CONSEQUENCE_ID;
}
