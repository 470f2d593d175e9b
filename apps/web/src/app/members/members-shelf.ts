import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type {
  InvitationRequest,
  MadeLink,
  MemberList,
} from '@lets-meet/signaling-contracts/members';
import { Store } from '@ngrx/store';
import { catchError, EMPTY, exhaustMap, map, of, switchMap, type Observable } from 'rxjs';
import { HttpRefusal } from '../form/ask-server';
import { whileVisible } from '../shell/while-visible';
import { SessionActions } from '../sign-in/session.actions';
import type { MemberAction } from './member-actions';
import type { MemberRow } from './member-rows';
import { memberProblemText } from './member-text';
import { MembersApi } from './members-api';

const UNAUTHORIZED = 401;
/** How often the accounts are asked for, in milliseconds: somebody may have accepted an invitation. */
const ROUND_MS = 10_000;

/** The accounts as the server has them, and what is done with them: after each thing, and now and then, they are asked for anew. */
@Injectable()
export class MembersShelf {
  private readonly api = inject(MembersApi);
  private readonly store = inject(Store);
  private readonly destroyRef = inject(DestroyRef);
  private readonly document = inject(DOCUMENT);

  readonly list = signal<MemberList | null>(null);
  /** What did not work last. */
  readonly problem = signal<string | null>(null);
  /** A link that was just made. */
  readonly link = signal<MadeLink | null>(null);

  /** An invitation that was not made, because there is an open one for the name. */
  readonly asked = signal<InvitationRequest | null>(null);

  load(): void {
    whileVisible(this.document, ROUND_MS)
      .pipe(
        exhaustMap(() =>
          this.api.list().pipe(
            catchError((error: unknown) => {
              // One that is shown already stays: the next round may be answered.
              if (this.list() === null) this.fail(error);
              return EMPTY;
            }),
          ),
        ),
        takeUntilDestroyed(this.destroyRef),
      )
      .subscribe((list) => {
        this.list.set(list);
      });
  }

  invite(request: InvitationRequest): void {
    const isInvited = (error: unknown): boolean =>
      error instanceof HttpRefusal && error.code === 'already-invited';
    this.runThenLoad(
      this.api.invite(request).pipe(
        catchError((error: unknown) => {
          if (!isInvited(error)) throw error;
          this.asked.set(request);
          return EMPTY;
        }),
      ),
    );
  }

  /** The list may be another by now. */
  lookAgain(): void {
    this.runThenLoad(of(null));
  }

  do(action: MemberAction, { id }: MemberRow): void {
    this.runThenLoad(this.send(action, id));
  }

  private send(action: MemberAction, id: string): Observable<MadeLink | null> {
    switch (action) {
      case 'make-administrator':
        return this.api.change(id, { role: 'administrator' });
      case 'make-member':
        return this.api.change(id, { role: 'member' });
      case 'disable':
        return this.api.change(id, { disabled: true });
      case 'enable':
        return this.api.change(id, { disabled: false });
      case 'reset-link':
        return this.api.resetLink(id);
      case 'sign-out':
        return this.api.signOut(id);
      case 'delete':
        return this.api.remove(id);
      case 'withdraw':
        return this.api.withdraw(id);
    }
  }

  private runThenLoad(done: Observable<MadeLink | null>): void {
    this.run(done.pipe(switchMap((link) => this.api.list().pipe(map((list) => ({ list, link }))))));
  }

  private run(
    answer: Observable<{ readonly list: MemberList; readonly link: MadeLink | null }>,
  ): void {
    this.problem.set(null);
    answer.pipe(takeUntilDestroyed(this.destroyRef)).subscribe({
      next: ({ list, link }) => {
        this.list.set(list);
        this.link.set(link);
      },
      error: (error: unknown) => {
        this.fail(error);
      },
    });
  }

  private fail(error: unknown): void {
    if (error instanceof HttpRefusal && error.status === UNAUTHORIZED) {
      this.store.dispatch(SessionActions.ended({ reason: 'signed-out' }));
    } else {
      this.problem.set(memberProblemText(error));
    }
  }
}
