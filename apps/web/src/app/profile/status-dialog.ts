import { Component, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { LIMITS } from '@lets-meet/signaling-contracts';
import { Modal } from '../form/modal';
import { TextField } from '../form/text-field';

/** Asks what one does at the moment. */
@Component({
  selector: 'lm-status-dialog',
  imports: [MatButton, Modal, TextField],
  template: `
    <dialog
      lmModal
      aria-labelledby="lm-status-heading"
      focusFirst="input"
      (escaped)="closed.emit()"
    >
      <h2 id="lm-status-heading" i18n>Set a status</h2>
      <form novalidate (submit)="submit($event)">
        <lm-text-field
          name="status"
          label="Status"
          i18n-label
          autocomplete="off"
          hint="The others see it beside your name, such as “At lunch until 1”."
          i18n-hint
          [last]="true"
          [value]="text()"
          [error]="error()"
        />
        <div class="actions">
          @if (text() !== '') {
            <button matButton type="button" (click)="chosen.emit('')" i18n>Clear status</button>
          }
          <button matButton type="button" (click)="closed.emit()" i18n>Cancel</button>
          <button matButton="filled" type="submit" i18n>Save</button>
        </div>
      </form>
    </dialog>
  `,
  styleUrl: '../form/form-dialog.scss',
  styles: `
    form {
      display: grid;
      gap: var(--lm-space-4);
    }
  `,
})
export class StatusDialog {
  /** What one has said until now; empty where one says nothing. */
  readonly text = input.required<string>();

  /** Without white space around it; empty takes it away. */
  readonly chosen = output<string>();
  readonly closed = output();

  private readonly field = viewChild.required(TextField);
  protected readonly error = signal<string | null>(null);

  protected submit(event: Event): void {
    event.preventDefault();
    const text = this.field().text().trim();
    if (Array.from(text).length <= LIMITS.statusText) {
      this.chosen.emit(text);
      return;
    }
    this.error.set($localize`A status has at most ${LIMITS.statusText}:count: characters.`);
    this.field().focus();
  }
}
