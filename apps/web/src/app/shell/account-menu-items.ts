import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { MatMenu, MatMenuItem } from '@angular/material/menu';
import { Store } from '@ngrx/store';
import { AccountAddress } from '../account/account-address';
import { ConsoleAddress } from '../console/console-address';
import { Icon } from '../icons/icon';
import { MenuAnchor } from '../menu/menu-anchor';
import type { ButtonMenu } from '../menu/menu-button';
import { OwnStatus } from '../profile/own-status';
import { StatusDialog } from '../profile/status-dialog';
import { RecordingControlActions } from '../recording/recording.actions';
import { AccountMenuActions } from '../sign-in/session.actions';
import { sessionFeature } from '../sign-in/session.feature';

/** What is behind `Account`: one's own name and status, one's recordings and account, the console for administrators, and the way out. */
@Component({
  selector: 'lm-account-menu-items',
  imports: [Icon, MatMenu, MatMenuItem, MenuAnchor, StatusDialog],
  template: `
    <span lmMenuAnchor [matMenuTriggerFor]="menu"></span>
    <mat-menu #menu xPosition="before">
      <p class="name" role="presentation">
        <span class="lm-visually-hidden" i18n>Signed in as</span>
        {{ person()?.name }}
      </p>
      <button
        mat-menu-item
        type="button"
        role="menuitemcheckbox"
        [attr.aria-checked]="status.doNotDisturb()"
        (click)="status.change({ doNotDisturb: !status.doNotDisturb() })"
      >
        <mat-icon [svgIcon]="status.doNotDisturb() ? 'check' : 'do_not_disturb_on'" />
        <span i18n>Do not disturb</span>
      </button>
      <button mat-menu-item type="button" class="after" (click)="asksForStatus.set(true)">
        <mat-icon svgIcon="mood" />
        <span i18n>Set a status…</span>
      </button>
      <button mat-menu-item type="button" (click)="showRecordings()">
        <mat-icon svgIcon="video_library" />
        <span i18n>Recordings</span>
      </button>
      @if (hasAccount()) {
        <button mat-menu-item type="button" (click)="account.open()">
          <mat-icon svgIcon="manage_accounts" />
          <span i18n>Your account</span>
        </button>
      }
      @if (role() === 'administrator') {
        <button mat-menu-item type="button" (click)="administer()">
          <mat-icon svgIcon="admin_panel_settings" />
          <span i18n>Administration</span>
        </button>
      }
      <button mat-menu-item type="button" (click)="signOut()">
        <mat-icon svgIcon="logout" />
        <span i18n>Sign out</span>
      </button>
    </mat-menu>
    @if (asksForStatus()) {
      @defer (on immediate) {
        <lm-status-dialog
          [text]="status.text()"
          (chosen)="setStatus($event)"
          (closed)="asksForStatus.set(false)"
        />
      }
    }
  `,
  styles: `
    .name {
      max-width: 16rem;
      padding: var(--lm-space-2) var(--lm-space-4) var(--lm-space-3);
      border-bottom: 1px solid var(--mat-sys-outline-variant);
      font: var(--mat-sys-title-small);
    }

    .after {
      border-bottom: 1px solid var(--mat-sys-outline-variant);
    }
  `,
})
export class AccountMenuItems implements ButtonMenu {
  readonly anchor = viewChild.required(MenuAnchor);

  private readonly store = inject(Store);
  private readonly console = inject(ConsoleAddress);
  protected readonly account = inject(AccountAddress);
  protected readonly status = inject(OwnStatus);
  protected readonly asksForStatus = signal(false);
  protected readonly role = this.store.selectSignal(sessionFeature.selectRole);
  protected readonly person = this.store.selectSignal(sessionFeature.selectPerson);
  protected readonly hasAccount = computed(() => this.role() !== null && this.role() !== 'guest');

  protected administer(): void {
    this.console.open('overview');
  }

  protected setStatus(text: string): void {
    this.asksForStatus.set(false);
    this.status.change({ text });
  }

  protected showRecordings(): void {
    this.store.dispatch(RecordingControlActions.recordingsPressed());
  }

  protected signOut(): void {
    this.store.dispatch(AccountMenuActions.signOutPressed());
  }
}
