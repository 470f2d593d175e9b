import { Component, computed, inject, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import type { InvitationRequest } from '@lets-meet/signaling-contracts/members';
import { Store } from '@ngrx/store';
import { ConfirmDialog } from '../form/confirm-dialog';
import { FormProblem } from '../form/form-problem';
import { Icon } from '../icons/icon';
import { PeopleSearch } from '../people/people-search';
import { SortButton } from '../people/sort-button';
import { sessionFeature } from '../sign-in/session.feature';
import { InviteDialog } from './invite-dialog';
import { LinkDialog } from './link-dialog';
import { actionsOf, actionText, questionOf, type MemberAction } from './member-actions';
import {
  COLUMNS,
  memberRows,
  type MemberColumn,
  type MemberRow,
  type MemberSort,
} from './member-rows';
import { columnText, nameText, roleText, statusText } from './member-text';
import { MembersShelf } from './members-shelf';
import { Moment } from '../shell/moment';

/** Something that waits for a yes. */
interface Question {
  readonly action: MemberAction;
  readonly row: MemberRow;
  readonly heading: string;
  readonly what: string;
}

/** `People`: the accounts of the server, for its administrators. */
@Component({
  selector: 'lm-members-page',
  imports: [
    ConfirmDialog,
    Moment,
    FormProblem,
    Icon,
    InviteDialog,
    LinkDialog,
    MatButton,
    MatIconButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    PeopleSearch,
    SortButton,
  ],
  providers: [MembersShelf],
  templateUrl: './members-page.html',
  styleUrl: './members-page.scss',
})
export class MembersPage {
  private readonly shelf = inject(MembersShelf);
  private readonly person = inject(Store).selectSignal(sessionFeature.selectPerson);

  protected readonly search = signal('');
  protected readonly sort = signal<MemberSort>({ by: 'name', direction: 'asc' });
  protected readonly inviting = signal(false);
  protected readonly question = signal<Question | null>(null);
  protected readonly linkFor = signal('');

  protected readonly link = this.shelf.link;
  protected readonly problem = this.shelf.problem;
  protected readonly loaded = computed(() => this.shelf.list() !== null);
  protected readonly rows = computed(() =>
    memberRows(this.shelf.list() ?? { members: [], invitations: [] }, this.search(), this.sort()),
  );
  protected readonly found = computed(() => $localize`${this.rows().length}:count: listed`);

  protected readonly columns = COLUMNS;
  protected readonly columnText = columnText;
  protected readonly roleText = roleText;
  protected readonly statusText = statusText;
  protected readonly nameText = nameText;
  protected readonly actionText = actionText;

  constructor() {
    this.shelf.load();
  }

  protected directionOf(column: MemberColumn): MemberSort['direction'] | null {
    const { by, direction } = this.sort();
    return by === column ? direction : null;
  }

  protected ariaSortOf(column: MemberColumn): 'ascending' | 'descending' | 'none' {
    const direction = this.directionOf(column);
    if (direction === null) return 'none';
    return direction === 'asc' ? 'ascending' : 'descending';
  }

  protected actionsOf(row: MemberRow): MemberAction[] {
    return actionsOf(row, row.id === this.person()?.id);
  }

  protected actionsLabel(row: MemberRow): string {
    return $localize`Actions for ${nameText(row)}:name:`;
  }

  protected invite(request: InvitationRequest): void {
    this.inviting.set(false);
    this.linkFor.set($localize`The invitation is ready`);
    this.shelf.invite(request);
  }

  protected choose(action: MemberAction, row: MemberRow): void {
    const question = questionOf(action, nameText(row));
    if (question === null) this.do(action, row);
    else this.question.set({ action, row, ...question });
  }

  protected answer(yes: boolean): void {
    const question = this.question();
    this.question.set(null);
    if (yes && question !== null) this.do(question.action, question.row);
  }

  private do(action: MemberAction, row: MemberRow): void {
    this.linkFor.set($localize`A link for a new password of ${nameText(row)}:name:`);
    this.shelf.do(action, row);
  }
}
