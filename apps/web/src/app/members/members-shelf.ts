import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type {
  InvitationRequest,
  MadeLink,
  MemberList,
} from '@lets-meet/signaling-contracts/members';
import { Store } from '@ngrx/store';
import { map, switchMap, type Observable } from 'rxjs';
import { HttpRefusal } from '../form/ask-server';
import { SessionActions } from '../sign-in/session.actions';
import type { MemberAction } from './member-actions';
import type { MemberRow } from './member-rows';
import { memberProblemText } from './member-text';
import { MembersApi } from './members-api';

const UNAUTHORIZED = 401;

/** The accounts as the server has them, and what is done with them: after each thing they are asked for anew. */
@Injectable()
export class MembersShelf {
  private readonly api = inject(MembersApi);
  private readonly store = inject(Store);
  private readonly destroyRef = inject(DestroyRef);

  readonly list = signal<MemberList | null>(null);
  /** What did not work last. */
  readonly problem = signal<string | null>(null);
  /** A link that was just made. */
  readonly link = signal<MadeLink | null>(null);

  load(): void {
    this.run(this.api.list().pipe(map((list) => ({ list, link: null }))));
  }

  invite(request: InvitationRequest): void {
    this.runThenLoad(this.api.invite(request));
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
        if (error instanceof HttpRefusal && error.status === UNAUTHORIZED) {
          this.store.dispatch(SessionActions.ended({ reason: 'signed-out' }));
        } else {
          this.problem.set(memberProblemText(error));
        }
      },
    });
  }
}
