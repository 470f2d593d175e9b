import { inject, Injectable, signal } from '@angular/core';
import type { InvitationRequest, MadeLink } from '@lets-meet/signaling-contracts/members';
import { catchError, EMPTY, tap, type Observable } from 'rxjs';
import { LiveAnswer } from '../console/live-answer';
import { HttpRefusal } from '../form/ask-server';
import type { MemberAction } from './member-actions';
import type { MemberRow } from './member-rows';
import { memberProblemText } from './member-text';
import { MembersApi } from './members-api';

/** How often the accounts are asked for, in milliseconds: somebody may have accepted an invitation. */
const ROUND_MS = 10_000;

/** The accounts as the server has them, and what is done with them: after each thing, and now and then, they are asked for anew. */
@Injectable()
export class MembersShelf {
  private readonly api = inject(MembersApi);
  private readonly members = new LiveAnswer(() => this.api.list(), ROUND_MS, memberProblemText);

  readonly list = this.members.answer;
  readonly problem = this.members.problem;
  /** A link that was just made. */
  readonly link = signal<MadeLink | null>(null);

  /** An invitation that was not made, because there is an open one for the name. */
  readonly asked = signal<InvitationRequest | null>(null);

  invite(request: InvitationRequest): void {
    const isInvited = (error: unknown): boolean =>
      error instanceof HttpRefusal && error.code === 'already-invited';
    this.run(
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
    this.members.lookAgain();
  }

  do(action: MemberAction, { id }: MemberRow): void {
    this.run(this.send(action, id));
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

  private run(done: Observable<MadeLink | null>): void {
    this.members.do(
      done.pipe(
        tap((link) => {
          this.link.set(link);
        }),
      ),
    );
  }
}
