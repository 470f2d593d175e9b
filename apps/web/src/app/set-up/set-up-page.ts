import { Component, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { setUpRequest } from '@lets-meet/signaling-contracts/sign-in';
import { switchMap } from 'rxjs';
import { DeadLink, deadLinkText } from '../links/dead-link';
import { linkToken } from '../links/link-token';
import type { TypedAccount } from '../new-account/account-fields';
import { fitting } from '../new-account/account-form-problem';
import { NewAccountForm } from '../new-account/new-account-form';
import { CardPage } from '../shell/card-page';
import { ServerBrand } from '../shell/server-brand';
import { SetUpApi } from './set-up-api';

/** Where the link leads that the console prints: makes the first administrator, and asks whether guests may join. */
@Component({
  selector: 'lm-set-up-page',
  imports: [CardPage, DeadLink, NewAccountForm],
  template: `
    @if (isGood()) {
      <lm-card-page
        heading="Set up this server"
        i18n-heading
        why="Create the account of the first administrator. This link works once."
        i18n-why
      >
        <lm-new-account-form
          action="Create administrator"
          i18n-action
          [notValid]="notValid"
          [send]="send"
        >
          <label class="choice">
            <input #guests type="checkbox" name="guests" />
            <span i18n>Guests may join with just a name</span>
          </label>
        </lm-new-account-form>
      </lm-card-page>
    } @else if (problem(); as problem) {
      <lm-dead-link [problem]="problem" />
    }
  `,
  styleUrl: './set-up-page.scss',
})
export class SetUpPage {
  private readonly api = inject(SetUpApi);
  private readonly token = linkToken();
  private readonly guests = viewChild<ElementRef<HTMLInputElement>>('guests');

  protected readonly notValid = $localize`This link is no longer valid: the server has been set up, or has restarted since. If there is no administrator yet, it prints a new link when it starts.`;
  /** The server knows the link. */
  protected readonly isGood = signal(false);
  /** Why there is nothing to set up. */
  protected readonly problem = signal<string | null>(null);

  protected readonly send = (typed: TypedAccount) =>
    fitting(setUpRequest, {
      token: this.token,
      ...typed,
      guests: this.guests()?.nativeElement.checked ?? false,
    }).pipe(switchMap((request) => this.api.run(request)));

  constructor() {
    inject(ServerBrand).titled($localize`Set up`);
    this.api
      .look(this.token)
      .pipe(takeUntilDestroyed())
      .subscribe({
        next: () => {
          this.isGood.set(true);
        },
        error: (error: unknown) => {
          this.problem.set(deadLinkText(error, this.notValid));
        },
      });
  }
}
