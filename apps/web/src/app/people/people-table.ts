import { CdkFixedSizeVirtualScroll, CdkVirtualScrollViewport } from '@angular/cdk/scrolling';
import {
  afterNextRender,
  Component,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  LOCALE_ID,
  output,
  untracked,
  viewChild,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import {
  MatCell,
  MatCellDef,
  MatColumnDef,
  MatHeaderCell,
  MatHeaderCellDef,
  MatHeaderRow,
  MatHeaderRowDef,
  MatRow,
  MatRowDef,
  MatTable,
} from '@angular/material/table';
import type { Peer } from '@lets-meet/call-domain';
import { Icon } from '../icons/icon';
import { SortButton } from '../table/sort-button';
import { Tooltip } from '../tooltip/tooltip';
import { Avatar } from './avatar';
import { lastHereText } from './last-here-text';
import type { PeopleSort } from './people-arrangement';
import { statusOf, statusText } from './person-status';
import type { ListedPerson } from './roster';

/** Pixels; the height of every row, on every screen, so that only those in view are made. */
const ROW_HEIGHT = 64;

/** So many rows before the last one it is time for more. */
const NEAR_END = 20;

/** The table `People`: any number of them, as many rows as are in view. */
@Component({
  selector: 'lm-people-table',
  // One by one: their modules bring all that a table or a list that scrolls can have.
  imports: [
    Avatar,
    CdkFixedSizeVirtualScroll,
    CdkVirtualScrollViewport,
    Icon,
    MatButton,
    MatCell,
    MatCellDef,
    MatColumnDef,
    MatHeaderCell,
    MatHeaderCellDef,
    MatHeaderRow,
    MatHeaderRowDef,
    MatIconButton,
    MatRow,
    MatRowDef,
    MatTable,
    SortButton,
    Tooltip,
  ],
  templateUrl: './people-table.html',
  styleUrl: './people-table.scss',
})
export class PeopleTable {
  readonly people = input.required<readonly ListedPerson[]>();
  readonly sort = input.required<PeopleSort>();
  /** Why nobody can be called now; null when calls can be made. */
  readonly unableReason = input<string | null>(null);
  /** The person whose Call button is to have the focus as soon as it is there. */
  readonly focusOn = input<string | null>(null);

  /** Whom one has at the top; null for somebody who can have nobody there. */
  readonly favourites = input<ReadonlySet<string> | null>(null);
  /** Whether there are people whose rows are not here yet. */
  readonly more = input(false);

  readonly called = output<Peer>();
  readonly sorted = output<PeopleSort>();
  readonly favouriteToggled = output<ListedPerson>();
  /** Nearly the last row has been looked at. */
  readonly endReached = output();
  /** The focus asked for is given, or could not be. */
  readonly focusDone = output();

  protected readonly columns = ['name', 'status', 'call'] as const;
  protected readonly rowHeight = ROW_HEIGHT;
  protected readonly statusOf = statusOf;
  protected readonly statusText = statusText;

  private readonly viewport = viewChild.required(CdkVirtualScrollViewport);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  private readonly locale = inject(LOCALE_ID);

  constructor() {
    effect(() => {
      const id = this.focusOn();
      if (id !== null) {
        untracked(() => {
          this.bringIntoFocus(id);
        });
      }
    });
  }

  protected idOf(_index: number, person: ListedPerson): string {
    return person.id;
  }

  /** What they say they do; of who says nothing and is not here, when they were. */
  protected sayingOf({ statusText: said, online, seenAt }: ListedPerson): string | null {
    if (said !== undefined) return said;
    return online || seenAt === undefined ? null : lastHereText(seenAt, this.locale);
  }

  /**
   * Why this person cannot be called, or null. Who is busy or away can be: the server answers for them. So can be who is
   * offline and has an account: they will see it.
   */
  protected refusal(person: ListedPerson): string | null {
    const isGone = !person.online && person.guest === true;
    return isGone ? $localize`${person.name}:name: is offline` : this.unableReason();
  }

  protected callLabel({ name }: ListedPerson): string {
    return $localize`Call ${name}:name:`;
  }

  protected call(person: ListedPerson): void {
    // The button can be focused, and pressed, while it is disabled: so that its reason can be read.
    if (this.refusal(person) !== null) return;
    this.called.emit({ id: person.id, name: person.name });
  }

  /** Whether this person is a favourite; null for who cannot be one. */
  protected isFavourite({ id, guest }: ListedPerson): boolean | null {
    const favourites = this.favourites();
    return favourites === null || guest === true ? null : favourites.has(id);
  }

  protected favouriteLabel({ name }: ListedPerson): string {
    return $localize`Favourite ${name}:name:`;
  }

  /** Rows were made: it may be nearly the last of those that are here. */
  protected rowsMade(): void {
    this.giveFocus();
    this.lookForEnd();
  }

  protected lookForEnd(): void {
    if (!this.more()) return;
    const { end } = this.viewport().getRenderedRange();
    if (end >= this.people().length - NEAR_END) this.endReached.emit();
  }

  protected directionOf(by: PeopleSort['by']): PeopleSort['direction'] | null {
    const sort = this.sort();
    return sort.by === by ? sort.direction : null;
  }

  protected ariaSortOf(by: PeopleSort['by']): 'ascending' | 'descending' | null {
    const direction = this.directionOf(by);
    if (direction === null) return null;
    return direction === 'asc' ? 'ascending' : 'descending';
  }

  /** Called again whenever rows were made, until the row asked for is among them. */
  private giveFocus(): void {
    const id = this.focusOn();
    if (id === null) return;
    // Rows are used again: whose they are, they say once they are rendered.
    const give = (): void => {
      const button = this.buttonOf(id);
      if (button === null || this.focusOn() !== id) return;
      // Whoever moved on meanwhile is left alone.
      if (button.ownerDocument.activeElement === button.ownerDocument.body) button.focus();
      this.focusDone.emit();
    };
    afterNextRender({ read: give }, { injector: this.injector });
  }

  private bringIntoFocus(id: string): void {
    const index = this.people().findIndex((person) => person.id === id);
    if (index < 0) {
      this.focusDone.emit();
    } else if (this.buttonOf(id) === null) {
      this.viewport().scrollToIndex(index);
    } else {
      this.giveFocus();
    }
  }

  private buttonOf(id: string): HTMLElement | null {
    return this.host.nativeElement.querySelector(`button[data-person="${CSS.escape(id)}"]`);
  }
}
