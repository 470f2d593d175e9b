import { Component, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  TOKEN_DAYS,
  TOKEN_SCOPES,
  tokenRequest,
  type TokenRequest,
  type TokenScope,
} from '@lets-meet/signaling-contracts/administration';
import { FormProblem } from '../../form/form-problem';
import { Modal } from '../../form/modal';
import { TextField } from '../../form/text-field';
import { ChoiceList } from './choice-list';
import { SCOPE_TEXTS } from './interface-texts';

const DAYS = [7, 30, 90, TOKEN_DAYS.most] as const;

/** Asks what a new token is for, what it may, and for how long. */
@Component({
  selector: 'lm-token-dialog',
  imports: [ChoiceList, FormProblem, MatButton, Modal, TextField],
  template: `
    <dialog lmModal aria-labelledby="lm-token" focusFirst="input" (escaped)="closed.emit()">
      <h2 id="lm-token" i18n>Make a token</h2>
      <form novalidate (submit)="submit($event)">
        <lm-text-field
          name="token-name"
          label="Name"
          i18n-label
          autocomplete="off"
          hint="So that you know later what uses the token."
          i18n-hint
        />
        <lm-choice-list
          legend="What it may do"
          i18n-legend
          [choices]="choices"
          [(chosen)]="scopes"
        />
        <label class="days">
          <span i18n>Good for</span>
          <select #days>
            @for (count of dayCounts; track count) {
              <option [value]="count" [selected]="count === 90">{{ daysText(count) }}</option>
            }
          </select>
        </label>
        @if (problem(); as problem) {
          <lm-form-problem>{{ problem }}</lm-form-problem>
        }
        <div class="actions">
          <button matButton type="button" (click)="closed.emit()" i18n>Cancel</button>
          <button matButton="filled" type="submit" (click)="chosenDays.set(+days.value)" i18n>
            Make token
          </button>
        </div>
      </form>
    </dialog>
  `,
  styleUrls: ['../../form/form-dialog.scss', './interface-dialog.scss'],
})
export class TokenDialog {
  readonly wanted = output<TokenRequest>();
  readonly closed = output();

  private readonly name = viewChild.required(TextField);
  protected readonly scopes = signal<readonly TokenScope[]>([]);
  protected readonly chosenDays = signal(90);
  protected readonly problem = signal<string | null>(null);

  protected readonly dayCounts = DAYS;
  protected readonly choices = TOKEN_SCOPES.map((name) => ({ name, text: SCOPE_TEXTS[name] }));

  protected daysText(days: number): string {
    return days === TOKEN_DAYS.most ? $localize`a year` : $localize`${days} days`;
  }

  protected submit(event: Event): void {
    event.preventDefault();
    const request = tokenRequest.safeParse({
      ...{ name: this.name().text(), scopes: this.scopes(), days: this.chosenDays() },
    });
    if (request.success) this.wanted.emit(request.data);
    else this.problem.set($localize`A token needs a name, and something that it may.`);
  }
}
