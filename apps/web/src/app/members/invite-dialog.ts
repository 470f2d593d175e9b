import { Component, type ElementRef, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { LIMITS } from '@lets-meet/signaling-contracts';
import { invitationRequest, type InvitationRequest } from '@lets-meet/signaling-contracts/members';
import { FormProblem } from '../form/form-problem';
import { Modal } from '../form/modal';
import { TextField } from '../form/text-field';

/** Asks whom to invite, and as what. */
@Component({
  selector: 'lm-invite-dialog',
  imports: [FormProblem, MatButton, Modal, TextField],
  template: `
    <dialog lmModal aria-labelledby="lm-invite" focusFirst="input" (escaped)="closed.emit()">
      <h2 id="lm-invite" i18n>Invite somebody</h2>
      <form novalidate (submit)="submit($event)">
        <lm-text-field
          name="invited"
          label="Name (optional)"
          i18n-label
          autocomplete="off"
          hint="They can change it when they accept."
          i18n-hint
          [last]="true"
          [error]="nameError()"
        />
        <fieldset>
          <legend i18n>Role</legend>
          <label>
            <input type="radio" name="role" value="member" checked />
            <span i18n>Member</span>
          </label>
          <label>
            <input #administrator type="radio" name="role" value="administrator" />
            <span i18n>Administrator: looks after accounts and settings</span>
          </label>
        </fieldset>
        @if (problem(); as problem) {
          <lm-form-problem>{{ problem }}</lm-form-problem>
        }
        <div class="actions">
          <button matButton type="button" (click)="closed.emit()" i18n>Cancel</button>
          <button matButton="filled" type="submit" i18n>Make link</button>
        </div>
      </form>
    </dialog>
  `,
  styleUrls: ['../form/form-dialog.scss', './invite-dialog.scss'],
})
export class InviteDialog {
  /** What did not work last. */
  readonly problem = input<string | null>(null);

  readonly invited = output<InvitationRequest>();
  readonly closed = output();

  private readonly name = viewChild.required(TextField);
  private readonly administrator =
    viewChild.required<ElementRef<HTMLInputElement>>('administrator');
  protected readonly nameError = signal<string | null>(null);

  protected submit(event: Event): void {
    event.preventDefault();
    const name = this.name().text();
    const request = invitationRequest.safeParse({
      name: name.trim() === '' ? null : name,
      role: this.administrator().nativeElement.checked ? 'administrator' : 'member',
    });
    if (request.success) {
      this.nameError.set(null);
      this.invited.emit(request.data);
    } else {
      this.nameError.set(
        $localize`A name has at most ${LIMITS.name}:count: characters that can be seen.`,
      );
      this.name().focus();
    }
  }
}
