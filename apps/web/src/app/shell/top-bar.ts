import { Component, input } from '@angular/core';
import type { Peer } from '@lets-meet/call-domain';
import { AccountMenu } from './account-menu';

/** What is above every page of the signed-in part: the product, and whoever uses it. */
@Component({
  selector: 'lm-top-bar',
  imports: [AccountMenu],
  template: `
    <header>
      <p class="brand">
        <img src="favicon.svg" alt="" width="32" height="32" />
        <span i18n>Let's Meet</span>
      </p>
      <lm-account-menu [person]="person()" />
    </header>
  `,
  styles: `
    header {
      display: flex;
      gap: var(--lm-space-4);
      align-items: center;
      justify-content: space-between;
      max-width: var(--lm-content-width);
      min-height: 4rem;
      margin-inline: auto;
      padding: var(--lm-space-2) var(--lm-gutter);
    }

    .brand {
      display: flex;
      gap: var(--lm-space-3);
      align-items: center;
      font: var(--mat-sys-title-large);
      font-weight: 600;
      letter-spacing: -0.01em;
    }
  `,
})
export class TopBar {
  readonly person = input.required<Peer>();
}
