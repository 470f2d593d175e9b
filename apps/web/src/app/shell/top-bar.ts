import { Component, input } from '@angular/core';
import type { Peer } from '@lets-meet/call-domain';
import type { Person } from '@lets-meet/signaling-contracts';
import { CallsButton } from '../calls/calls-button';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';

/** What is above every page of the signed-in part: the product, and whoever uses it. */
@Component({
  selector: 'lm-top-bar',
  imports: [AccountMenu, Brand, CallsButton],
  template: `
    <header>
      <lm-brand [size]="32" />
      <lm-calls-button />
      <lm-account-menu [person]="person()" />
    </header>
  `,
  styles: `
    header {
      display: flex;
      gap: var(--lm-space-2);
      align-items: center;
      max-width: var(--lm-content-width);
      min-height: 4rem;
      margin-inline: auto;
      padding: var(--lm-space-2) var(--lm-gutter);
    }

    lm-brand {
      flex: 1;
    }
  `,
})
export class TopBar {
  readonly person = input.required<Peer & Pick<Person, 'picture'>>();
}
