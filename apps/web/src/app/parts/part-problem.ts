import { Component, computed, inject } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { Icon } from '../icons/icon';
import { FocusBefore } from '../shell/focus-before';
import { PartLoader } from './part-loader';

/** Says that a part of the program did not come, with a way to try again. What is there goes on meanwhile. */
@Component({
  selector: 'lm-part-problem',
  imports: [Icon, MatButton, MatIconButton],
  template: `
    @if (loader.state() !== 'quiet') {
      <div class="line" (focusin)="focus.remember($event)">
        <p role="alert">
          @if (trying()) {
            <ng-container i18n>Trying again…</ng-container>
          } @else {
            <ng-container i18n>
              Something could not be loaded. Check your connection, then try again.
            </ng-container>
          }
        </p>
        <button
          matButton
          type="button"
          disabledInteractive
          [disabled]="trying()"
          (click)="tryAgain()"
          i18n
        >
          Try again
        </button>
        <button
          matIconButton
          type="button"
          aria-label="Dismiss"
          i18n-aria-label
          (click)="dismiss()"
        >
          <mat-icon svgIcon="close" />
        </button>
      </div>
    }
  `,
  styles: `
    .line {
      --mat-button-text-label-text-color: var(--mat-sys-on-error-container);
      --mat-icon-button-icon-color: var(--mat-sys-on-error-container);

      display: flex;
      flex-wrap: wrap;
      gap: var(--lm-space-1) var(--lm-space-3);
      align-items: center;
      justify-content: center;
      padding: var(--lm-space-1) var(--lm-gutter);
      background: var(--mat-sys-error-container);
      color: var(--mat-sys-on-error-container);
      font: var(--mat-sys-body-medium);
    }
  `,
})
export class PartProblem {
  protected readonly loader = inject(PartLoader);
  protected readonly trying = computed(() => this.loader.state() === 'trying-again');

  protected readonly focus = new FocusBefore();

  protected async tryAgain(): Promise<void> {
    if (this.trying()) return;
    await this.loader.tryAgain();
    if (this.loader.state() === 'quiet') this.focus.giveBack();
  }

  protected dismiss(): void {
    this.focus.giveBack();
    this.loader.dismiss();
  }
}
