import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { LIMITS } from '@lets-meet/signaling-contracts';
import { profileChange, type OwnProfile } from '@lets-meet/signaling-contracts/members';
import { switchMap } from 'rxjs';
import { FormProblem, serverProblemText } from '../form/form-problem';
import { Submission } from '../form/submission';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import {
  accountFormProblem,
  fieldOf,
  fieldProblemText,
  fitting,
  type AccountFormProblem,
} from '../new-account/account-form-problem';
import { AccountApi } from './account-api';
import { PictureField } from './picture/picture-field';

/** What the others see of one: picture, name and title. */
@Component({
  selector: 'lm-profile-form',
  imports: [FormProblem, PictureField, SubmitButton, TextField],
  template: `
    <lm-picture-field [profile]="profile()" (changed)="changed.emit({ picture: $event })" />
    <p class="username">
      <span i18n>Username</span>
      <strong>{{ profile().username }}</strong>
    </p>
    <form novalidate (submit)="submit($event)">
      <lm-text-field
        #name
        name="name"
        label="Name"
        i18n-label
        autocomplete="name"
        hint="The others see and call you by it."
        i18n-hint
        [value]="profile().name"
        [error]="nameError()"
      />
      <lm-text-field
        #title
        name="title"
        label="Title (optional)"
        i18n-label
        autocomplete="off"
        hint="What you do, such as “Accounting”."
        i18n-hint
        [last]="true"
        [value]="profile().title"
        [error]="titleError()"
      />
      @if (formProblem(); as problem) {
        <lm-form-problem>{{ problem }}</lm-form-problem>
      }
      <lm-submit-button [busy]="busy()" i18n>Save profile</lm-submit-button>
      <p class="done" role="status">
        @if (done()) {
          <ng-container i18n>Your profile is saved. The others see it from now on.</ng-container>
        }
      </p>
    </form>
  `,
  styles: `
    :host,
    form {
      display: grid;
      gap: var(--lm-space-4);
    }

    form {
      max-width: 26rem;
    }

    .username {
      display: flex;
      gap: var(--lm-space-3);
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-large);
      overflow-wrap: anywhere;
    }

    strong {
      color: var(--mat-sys-on-surface);
    }

    .done:empty {
      display: none;
    }
  `,
})
export class ProfileForm {
  readonly profile = input.required<OwnProfile>();

  /** What is kept from now on. */
  readonly changed = output<Partial<OwnProfile>>();

  private readonly api = inject(AccountApi);
  private readonly submission = new Submission();
  private readonly name = viewChild.required<TextField>('name');
  private readonly title = viewChild.required<TextField>('title');

  protected readonly busy = this.submission.busy;
  protected readonly done = this.submission.done;
  private readonly problem = signal<AccountFormProblem | null>(null);
  protected readonly titleError = signal<string | null>(null);

  protected readonly nameError = computed(() =>
    fieldOf(this.problem()) === 'name' ? fieldProblemText(this.problem()) : null,
  );
  protected readonly formProblem = computed(() => {
    const problem = this.problem();
    if (problem === null || this.nameError() !== null) return null;
    return serverProblemText(problem === 'unreachable');
  });

  protected submit(event: Event): void {
    event.preventDefault();
    this.problem.set(null);
    this.submission.forget();
    if (!this.titleFits()) return;
    const typed = { name: this.name().text(), title: this.title().text() };
    const sent = fitting(profileChange, typed).pipe(
      switchMap((change) => this.api.changeProfile(change)),
    );
    this.submission.send(sent, {
      done: () => {
        this.changed.emit({ name: typed.name.trim(), title: typed.title.trim() });
      },
      failed: (error) => {
        this.problem.set(accountFormProblem(error));
        this.name().focus();
      },
    });
  }

  private titleFits(): boolean {
    const fits = Array.from(this.title().text().trim()).length <= LIMITS.title;
    this.titleError.set(
      fits ? null : $localize`A title has at most ${LIMITS.title}:count: characters.`,
    );
    if (!fits) this.title().focus();
    return fits;
  }
}
