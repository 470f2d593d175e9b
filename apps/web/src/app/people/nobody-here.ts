import { Clipboard } from '@angular/cdk/clipboard';
import { Component, DOCUMENT, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';
import { ConsoleAddress } from '../console/console-address';
import { Icon } from '../icons/icon';
import { Announcer } from '../shell/announcer';
import { isLoopback } from '../shell/loopback';
import { ENTRANCE } from '../sign-in/entrance';
import { sessionFeature } from '../sign-in/session.feature';

/** What the dashboard says while one is alone: how others get here. */
@Component({
  selector: 'lm-nobody-here',
  imports: [MatButton, Icon],
  template: `
    <span class="picture"><mat-icon svgIcon="group" /></span>
    <h2 i18n>Nobody else is here yet</h2>
    @if (guestsMayJoin) {
      <p i18n>Send this address to somebody. They type a name, and appear here to be called.</p>
    } @else if (role() === 'administrator') {
      <p i18n>Everybody needs an account here. Invite somebody: they appear here to be called.</p>
      <button matButton="filled" type="button" (click)="invite()" i18n>Invite people</button>
    } @else {
      <p i18n>Whoever signs in with an account at this address appears here to be called.</p>
    }
    <div class="address">
      <code>{{ address }}</code>
      <button matButton="tonal" type="button" (click)="copy()">
        <mat-icon [svgIcon]="copied() ? 'check' : 'content_copy'" />
        @if (copied()) {
          <ng-container i18n>Copied</ng-container>
        } @else {
          <ng-container i18n>Copy address</ng-container>
        }
      </button>
    </div>
    @if (thisMachineOnly) {
      <p class="hint" i18n>
        This address works on this computer only: open it in a second browser to try a call.
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      align-content: safe center;
      justify-items: center;
      gap: var(--lm-space-3);
      padding: var(--lm-space-6) var(--lm-space-5);
      text-align: center;
    }

    .picture {
      display: grid;
      place-items: center;
      width: 5.5rem;
      height: 5.5rem;
      margin-bottom: var(--lm-space-2);
      border-radius: 50%;
      background: var(--mat-sys-primary-container);
      color: var(--mat-sys-on-primary-container);
    }

    .picture mat-icon {
      width: 2.75rem;
      height: 2.75rem;
    }

    h2 {
      font: var(--mat-sys-headline-small);
    }

    /* A phone has room for the words, and no more. */
    @media (max-width: 40rem) {
      :host {
        gap: var(--lm-space-2);
        padding: var(--lm-space-3) var(--lm-space-4);
      }

      .picture {
        display: none;
      }
    }

    p {
      max-width: 34ch;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-large);
      text-wrap: balance;
    }

    .address {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: center;
      gap: var(--lm-space-2) var(--lm-space-3);
      margin-top: var(--lm-space-2);
      padding: var(--lm-space-2);
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--mat-sys-corner-extra-large);
    }

    code {
      padding-inline: var(--lm-space-4) var(--lm-space-2);
      font-family: ui-monospace, monospace;
      overflow-wrap: anywhere;
      user-select: all;
    }

    .hint {
      font: var(--mat-sys-body-medium);
    }
  `,
})
export class NobodyHere {
  private readonly clipboard = inject(Clipboard);
  private readonly announcer = inject(Announcer);
  private readonly location = inject(DOCUMENT).location;
  private readonly console = inject(ConsoleAddress);

  protected readonly guestsMayJoin = inject(ENTRANCE) !== 'accounts';
  protected readonly role = inject(Store).selectSignal(sessionFeature.selectRole);

  protected readonly address = this.location.origin;
  protected readonly thisMachineOnly = isLoopback(this.location.hostname);
  protected readonly copied = signal(false);

  protected invite(): void {
    this.console.open('people');
  }

  protected copy(): void {
    if (!this.clipboard.copy(this.address)) return;
    this.copied.set(true);
    this.announcer.announce($localize`Address copied`);
  }
}
