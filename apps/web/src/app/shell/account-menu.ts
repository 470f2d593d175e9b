import { Component, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import type { Peer } from '@lets-meet/call-domain';
import { Icon } from '../icons/icon';
import { Avatar } from '../people/avatar';

/** One's own name, one's recordings, and the way out. */
@Component({
  selector: 'lm-account-menu',
  imports: [Avatar, Icon, MatIconButton, MatMenu, MatMenuItem, MatMenuTrigger],
  template: `
    <button
      matIconButton
      class="account"
      type="button"
      aria-label="Account"
      i18n-aria-label
      [matMenuTriggerFor]="menu"
    >
      <lm-avatar [personId]="person().id" [name]="person().name" />
    </button>
    <mat-menu #menu xPosition="before">
      <p class="name" role="presentation">
        <span class="lm-visually-hidden" i18n>Signed in as</span>
        {{ person().name }}
      </p>
      <button mat-menu-item type="button" (click)="recordings.emit()">
        <mat-icon svgIcon="video_library" />
        <span i18n>Recordings</span>
      </button>
      <button mat-menu-item type="button" (click)="signOut.emit()">
        <mat-icon svgIcon="logout" />
        <span i18n>Sign out</span>
      </button>
    </mat-menu>
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

    .name {
      max-width: 16rem;
      padding: var(--lm-space-2) var(--lm-space-4) var(--lm-space-3);
      border-bottom: 1px solid var(--mat-sys-outline-variant);
      font: var(--mat-sys-title-small);
    }
  `,
})
export class AccountMenu {
  readonly person = input.required<Peer>();
  readonly recordings = output();
  readonly signOut = output();
}
