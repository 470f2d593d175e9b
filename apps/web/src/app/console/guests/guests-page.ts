import { Component, computed, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  LONGEST_BLOCK_HOURS,
  type Guest,
  type GuestBlock,
  type GuestRemoval,
} from '@lets-meet/signaling-contracts/administration';
import { FormProblem } from '../../form/form-problem';
import { DataTable } from '../../table/data-table';
import { LocalRows } from '../../table/local-rows';
import { TableCell } from '../../table/table-cell';
import { ConsoleApi } from '../console-api';
import { LiveAnswer } from '../live-answer';
import { NoteDialog } from '../note-dialog';
import { BLOCK_ACTIONS, BLOCK_COLUMNS, GUEST_ACTIONS, GUEST_COLUMNS } from './guest-columns';

/** How often they are asked for, in milliseconds. */
const ROUND_MS = 5_000;

/** Who is here without an account, and who is kept out. */
@Component({
  selector: 'lm-guests-page',
  imports: [DataTable, FormProblem, MatButton, NoteDialog, TableCell],
  templateUrl: './guests-page.html',
  styleUrls: ['../console-sections.scss', './guests-page.scss'],
})
export class GuestsPage {
  private readonly api = inject(ConsoleApi);
  private readonly list = new LiveAnswer(() => this.api.guests(), ROUND_MS);
  private readonly hours = viewChild<ElementRef<HTMLSelectElement>>('hours');
  private readonly address = viewChild<ElementRef<HTMLInputElement>>('address');

  protected readonly problem = this.list.problem;
  /** The one who is to be removed, while that is asked. */
  protected readonly chosen = signal<Guest | null>(null);
  /** Whether they are to be kept out as well. */
  protected readonly blocking = signal(false);

  /** How long they can be kept out at most, in hours. */
  protected readonly longest = LONGEST_BLOCK_HOURS;

  protected readonly guestColumns = GUEST_COLUMNS;
  protected readonly guestActions = GUEST_ACTIONS;
  protected readonly guests = new LocalRows(
    computed(() => this.list.answer()?.guests ?? null),
    GUEST_COLUMNS,
    { by: 'since', direction: 'desc' },
    'guests',
  );
  protected readonly blockColumns = BLOCK_COLUMNS;
  protected readonly blockActions = BLOCK_ACTIONS;
  protected readonly blocks = new LocalRows(
    computed(() => this.list.answer()?.blocks ?? null),
    BLOCK_COLUMNS,
    { by: 'until', direction: 'asc' },
    'blocked-guests',
  );
  protected readonly heading = computed(
    () => $localize`Remove ${this.chosen()?.name ?? ''}:name:?`,
  );

  protected idOf({ id }: Guest | GuestBlock): string {
    return id;
  }

  protected removeLabel({ name }: Guest): string {
    return $localize`Remove ${name}:name:`;
  }

  protected liftLabel({ name }: GuestBlock): string {
    return $localize`Let ${name}:name: in again`;
  }

  protected ask(guest: Guest): void {
    this.blocking.set(false);
    this.chosen.set(guest);
  }

  protected remove(note: string): void {
    const guest = this.chosen();
    if (guest === null) return;
    const hours = Number(this.hours()?.nativeElement.value ?? 0);
    const removal: GuestRemoval = {
      ...(note !== '' && { note }),
      ...(hours > 0 && {
        block: { hours, address: this.address()?.nativeElement.checked ?? false },
      }),
    };
    this.chosen.set(null);
    this.list.do(this.api.removeGuest(guest.id, removal));
  }

  protected lift({ id }: GuestBlock): void {
    this.list.do(this.api.liftBlock(id));
  }
}
