import { Component, type ElementRef, input, output, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { LIMITS } from '@lets-meet/signaling-contracts';
import { Modal } from '../form/modal';

/** Asks before something is done to people who are here, and for what they are to be told of it. */
@Component({
  selector: 'lm-note-dialog',
  imports: [MatButton, Modal],
  template: `
    <dialog
      lmModal
      aria-labelledby="lm-note-heading"
      aria-describedby="lm-note-what"
      focusFirst="textarea"
      (escaped)="closed.emit()"
    >
      <h2 id="lm-note-heading">{{ heading() }}</h2>
      <p id="lm-note-what">{{ what() }}</p>
      <label>
        <ng-container i18n>What they read as the reason (optional)</ng-container>
        <textarea #note rows="2" [attr.maxlength]="most"></textarea>
      </label>
      <ng-content />
      <div class="actions">
        <button matButton type="button" (click)="closed.emit()" i18n>Cancel</button>
        <button matButton="filled" type="button" class="harmful" (click)="answer()">
          {{ action() }}
        </button>
      </div>
    </dialog>
  `,
  styleUrls: ['../form/form-dialog.scss', './note-dialog.scss'],
})
export class NoteDialog {
  readonly heading = input.required<string>();
  /** What comes of it. */
  readonly what = input.required<string>();
  /** The words of the button that does it. */
  readonly action = input.required<string>();

  /** It is to be done; the reason, empty where none was typed. */
  readonly confirmed = output<string>();
  readonly closed = output();

  protected readonly most = LIMITS.note;
  private readonly note = viewChild.required<ElementRef<HTMLTextAreaElement>>('note');

  protected answer(): void {
    this.confirmed.emit(this.note().nativeElement.value.trim());
  }
}
