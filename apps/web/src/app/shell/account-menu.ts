import { Component, input } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import type { Peer } from '@lets-meet/call-domain';
import type { Person } from '@lets-meet/signaling-contracts';
import { MenuButton } from '../menu/menu-button';
import { Avatar } from '../people/avatar';

/** The button `Account`, with oneself on it. */
@Component({
  selector: 'lm-account-menu',
  imports: [Avatar, MatIconButton, MenuButton],
  template: `
    <button
      matIconButton
      class="account"
      type="button"
      aria-label="Account"
      i18n-aria-label
      [lmMenu]="items"
    >
      <lm-avatar [personId]="person().id" [name]="person().name" [picture]="person().picture" />
    </button>
  `,
  styles: `
    .account {
      --mat-icon-button-icon-size: 2.25rem;
      --mat-icon-button-state-layer-size: 3rem;
      --lm-avatar-size: 2.25rem;
      display: grid;
      place-content: center;
      padding: 0;
    }
  `,
})
export class AccountMenu {
  readonly person = input.required<Peer & Pick<Person, 'picture'>>();

  protected readonly items = async () => (await import('./account-menu-items')).AccountMenuItems;
}
