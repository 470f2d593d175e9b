import { CdkFixedSizeVirtualScroll, CdkVirtualScrollViewport } from '@angular/cdk/scrolling';
import {
  afterNextRender,
  Component,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  untracked,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
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
import { Avatar } from './avatar';
import type { PeopleSort } from './people-arrangement';
import { statusOf, statusText } from './person-status';
import type { ListedPerson } from './roster';
import { SortButton } from './sort-button';
import { Tooltip } from '../tooltip/tooltip';

/** Pixels; the height of every row, on every screen, so that only those in view are made. */
const ROW_HEIGHT = 64;

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

  readonly called = output<Peer>();
  readonly sorted = output<PeopleSort>();
  /** The focus asked for is given, or could not be. */
  readonly focusDone = output();

  protected readonly columns = ['name', 'status', 'call'];
  protected readonly rowHeight = ROW_HEIGHT;
  protected readonly statusOf = statusOf;
  protected readonly statusText = statusText;

  private readonly viewport = viewChild.required(CdkVirtualScrollViewport);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);

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

  /** Why this person cannot be called, or null. Who is busy or away can be: the server answers for them. */
  protected refusal(person: ListedPerson): string | null {
    return person.online ? this.unableReason() : $localize`${person.name}:name: is offline`;
  }

  protected callLabel({ name }: ListedPerson): string {
    return $localize`Call ${name}:name:`;
  }

  protected call(person: ListedPerson): void {
    // The button can be focused, and pressed, while it is disabled: so that its reason can be read.
    if (this.refusal(person) !== null) return;
    this.called.emit({ id: person.id, name: person.name });
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
  protected giveFocus(): void {
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
