import { Component, type ElementRef, inject, viewChild } from '@angular/core';
import { setUpRequest } from '@lets-meet/signaling-contracts/sign-in';
import { switchMap } from 'rxjs';
import type { TypedAccount } from '../links/account-fields';
import { LinkCard } from '../links/link-card';
import { LinkForm } from '../links/link-form';
import { fitting } from '../links/link-problem';
import { linkToken } from '../links/link-token';
import { SetUpApi } from './set-up-api';
import { ServerBrand } from '../shell/server-brand';

/** Where the link leads that the console prints: makes the first administrator, and asks whether guests may join. */
@Component({
  selector: 'lm-set-up-page',
  imports: [LinkCard, LinkForm],
  template: `
    <lm-link-card
      heading="Set up this server"
      i18n-heading
      why="Make the account of its first administrator. This link works once."
      i18n-why
    >
      <lm-link-form
        action="Create administrator"
        i18n-action
        notValid="This link is not valid any more. Sign in, or start the server anew for another one."
        i18n-notValid
        [send]="send"
      >
        <label class="choice">
          <input #guests type="checkbox" name="guests" />
          <span i18n>Guests may join, with nothing but a name</span>
        </label>
      </lm-link-form>
    </lm-link-card>
  `,
  styleUrl: './set-up-page.scss',
})
export class SetUpPage {
  private readonly api = inject(SetUpApi);
  private readonly token = linkToken();
  private readonly guests = viewChild.required<ElementRef<HTMLInputElement>>('guests');

  protected readonly send = (typed: TypedAccount) =>
    fitting(setUpRequest, {
      token: this.token,
      ...typed,
      guests: this.guests().nativeElement.checked,
    }).pipe(switchMap((request) => this.api.run(request)));

  constructor() {
    inject(ServerBrand).titled($localize`Set up`);
  }
}
