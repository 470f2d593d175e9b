import { Component, DestroyRef, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import type { OwnProfile, OwnSession } from '@lets-meet/signaling-contracts/members';
import { Store } from '@ngrx/store';
import { switchMap, type Observable } from 'rxjs';
import { HttpRefusal, isUnreachable } from '../form/ask-server';
import { ConfirmDialog } from '../form/confirm-dialog';
import { FormProblem, serverProblemText } from '../form/form-problem';
import { Moment } from '../shell/moment';
import { isPlainClick } from '../shell/page-address';
import { headPage } from '../shell/page-heading';
import { SessionActions } from '../sign-in/session.actions';
import { AccountAddress } from './account-address';
import { AccountApi } from './account-api';
import { browserName } from './browser-name';
import { PasswordForm } from './password-form';
import { ProfileForm } from './profile-form';

const UNAUTHORIZED = 401;
const FORBIDDEN = 403;

/** `Your account`: what the others see of one, one's password, and where one is signed in. */
@Component({
  selector: 'lm-account-page',
  imports: [ConfirmDialog, FormProblem, MatButton, Moment, PasswordForm, ProfileForm],
  templateUrl: './account-page.html',
  styleUrl: './account-page.scss',
})
export class AccountPage {
  private readonly api = inject(AccountApi);
  private readonly store = inject(Store);
  private readonly destroyRef = inject(DestroyRef);

  private readonly address = inject(AccountAddress);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  /** Null until the server has told. */
  protected readonly profile = signal<OwnProfile | null>(null);
  protected readonly sessions = signal<readonly OwnSession[]>([]);
  protected readonly problem = signal<string | null>(null);
  /** What has just been done, for those who do not see it. */
  protected readonly news = signal('');
  protected readonly asksWhetherAll = signal(false);
  protected readonly browserName = browserName;

  constructor() {
    headPage(() => $localize`Your account`, this.heading);
    this.api
      .profile()
      .pipe(takeUntilDestroyed())
      .subscribe({
        next: (profile) => {
          this.profile.set(profile);
        },
        error: (error: unknown) => {
          this.tell(error);
        },
      });
    this.show(this.api.sessions());
  }

  /** A link opens in another tab as any link does; here it only changes the page. */
  protected leave(event: MouseEvent): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    this.address.close();
  }

  protected profileChanged(change: Partial<OwnProfile>): void {
    this.profile.update((profile) => profile && { ...profile, ...change });
  }

  protected endLabel(session: OwnSession): string {
    return $localize`Sign out ${browserName(session.userAgent)}:browser:`;
  }

  protected end({ id, userAgent }: OwnSession): void {
    this.show(this.api.end(id).pipe(switchMap(() => this.api.sessions())), () => {
      this.news.set($localize`${browserName(userAgent)}:browser: is signed out.`);
    });
  }

  protected passwordChanged(): void {
    this.show(this.api.sessions());
  }

  protected answerWhetherAll(yes: boolean): void {
    this.asksWhetherAll.set(false);
    if (!yes) return;
    this.api
      .endAll()
      .pipe(takeUntilDestroyed(this.destroyRef))
      .subscribe({
        next: () => {
          this.store.dispatch(SessionActions.ended({ reason: 'signed-out' }));
        },
        error: (error: unknown) => {
          this.tell(error);
        },
      });
  }

  private show(answer: Observable<readonly OwnSession[]>, then?: () => void): void {
    this.problem.set(null);
    answer.pipe(takeUntilDestroyed(this.destroyRef)).subscribe({
      next: (sessions) => {
        this.sessions.set(sessions);
        then?.();
      },
      error: (error: unknown) => {
        this.tell(error);
      },
    });
  }

  private tell(error: unknown): void {
    if (error instanceof HttpRefusal && error.status === UNAUTHORIZED) {
      this.store.dispatch(SessionActions.ended({ reason: 'signed-out' }));
    } else if (error instanceof HttpRefusal && error.status === FORBIDDEN) {
      this.problem.set($localize`Guests have no account.`);
    } else {
      this.problem.set(serverProblemText(isUnreachable(error)));
    }
  }
}
