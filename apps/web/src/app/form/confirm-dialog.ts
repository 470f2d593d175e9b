import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Modal } from './modal';

/** Asks once more before something is done that cannot be undone. */
@Component({
  selector: 'lm-confirm-dialog',
  imports: [MatButton, Modal],
  template: `
    <dialog
      lmModal
      aria-labelledby="lm-confirm"
      aria-describedby="lm-confirm-what"
      focusFirst="button"
      (escaped)="answered.emit(false)"
    >
      <h2 id="lm-confirm">{{ heading() }}</h2>
      <p id="lm-confirm-what">{{ what() }}</p>
      <div class="actions">
        <button matButton type="button" (click)="answered.emit(false)" i18n>Cancel</button>
        <button
          matButton="filled"
          type="button"
          [class.harmful]="harmful()"
          (click)="answered.emit(true)"
        >
          {{ action() }}
        </button>
      </div>
    </dialog>
  `,
  styleUrl: './form-dialog.scss',
})
export class ConfirmDialog {
  readonly heading = input.required<string>();
  /** What comes of it. */
  readonly what = input.required<string>();
  /** The words of the button that does it. */
  readonly action = input.required<string>();
  /** Whether somebody loses something by it. */
  readonly harmful = input(false);

  readonly answered = output<boolean>();
}
