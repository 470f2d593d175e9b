import { Component, computed, inject, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import type { InvitationRequest } from '@lets-meet/signaling-contracts/members';
import { Store } from '@ngrx/store';
import { ConfirmDialog } from '../form/confirm-dialog';
import { FormProblem } from '../form/form-problem';
import { Icon } from '../icons/icon';
import { peopleFeature } from '../people/people.feature';
import { Moment } from '../shell/moment';
import { sessionFeature } from '../sign-in/session.feature';
import { DataTable } from '../table/data-table';
import { LocalRows } from '../table/local-rows';
import { TableCell } from '../table/table-cell';
import { ImportDialog } from './import/import-dialog';
import { InviteDialog } from './invite-dialog';
import { LinkDialog } from './link-dialog';
import { actionsOf, actionText, isHarmful, questionOf, type MemberAction } from './member-actions';
import { ACTIONS, COLUMNS, STATUS } from './member-columns';
import { memberRows, type MemberRow } from './member-rows';
import { nameText, statusText } from './member-text';
import { MembersShelf } from './members-shelf';

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
    DataTable,
    FormProblem,
    Icon,
    ImportDialog,
    InviteDialog,
    LinkDialog,
    MatButton,
    MatIconButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    Moment,
    TableCell,
  ],
  providers: [MembersShelf],
  templateUrl: './members-page.html',
  styleUrls: ['../table/table-page.scss', './members-page.scss'],
})
export class MembersPage {
  private readonly shelf = inject(MembersShelf);
  private readonly store = inject(Store);
  private readonly person = this.store.selectSignal(sessionFeature.selectPerson);
  private readonly roster = this.store.selectSignal(peopleFeature.selectRoster);

  protected readonly inviting = signal(false);
  protected readonly importing = signal(false);
  /** An invitation of somebody who is invited already, while it is asked whether it is meant. */
  protected readonly asked = this.shelf.asked;
  protected readonly question = signal<Question | null>(null);
  protected readonly linkFor = signal('');

  protected readonly link = this.shelf.link;
  protected readonly problem = this.shelf.problem;
  protected readonly loaded = computed(() => this.shelf.list() !== null);
  private readonly rows = computed(() => {
    const [list, roster] = [this.shelf.list(), this.roster()];
    const isOnline = roster && ((id: string) => roster.byId[id]?.online ?? false);
    return list && memberRows(list, isOnline);
  });

  protected readonly columns = COLUMNS;
  protected readonly statusColumn = STATUS;
  protected readonly actionsColumn = ACTIONS;
  protected readonly source = new LocalRows(
    this.rows,
    COLUMNS,
    { by: 'name', direction: 'asc' },
    'people',
  );

  protected readonly statusText = statusText;
  protected readonly isHarmful = isHarmful;
  protected readonly actionText = actionText;

  protected idOf({ id }: MemberRow): string {
    return id;
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

  protected againHeading({ name }: InvitationRequest): string {
    return $localize`${name ?? ''}:name: is invited already. Make another link?`;
  }

  protected inviteAgain(yes: boolean, request: InvitationRequest): void {
    this.asked.set(null);
    if (yes) this.invite({ ...request, again: true });
  }

  protected lookAgain(): void {
    this.shelf.lookAgain();
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
