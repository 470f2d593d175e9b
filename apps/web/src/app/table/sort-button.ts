import { Component, computed, input, output } from '@angular/core';
import { Icon } from '../icons/icon';
import type { TableSort } from './table-column';

/** The heading of a column by which the table can be sorted; its cell says in `aria-sort` how it is. */
@Component({
  selector: 'lm-sort-button',
  imports: [Icon],
  template: `
    <button type="button" [class]="direction()" (click)="sorted.emit(next())">
      <ng-content />
      <mat-icon svgIcon="arrow_upward" />
    </button>
  `,
  // All of the heading can be pressed.
  styles: `
    :host {
      flex: 1;
    }

    button {
      display: flex;
      width: 100%;
      gap: var(--lm-space-1);
      align-items: center;
      min-height: 44px;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }

    mat-icon {
      width: 1.125rem;
      height: 1.125rem;
      opacity: 0;
      transition:
        opacity var(--lm-motion-state),
        transform var(--lm-motion-state);
    }

    button:is(:hover, :focus-visible) mat-icon {
      opacity: 0.54;
    }

    .asc mat-icon,
    .desc mat-icon {
      opacity: 1;
    }

    .desc mat-icon {
      transform: rotate(180deg);
    }
  `,
})
export class SortButton {
  /** How the table is sorted by this column; null where it is by another. */
  readonly direction = input.required<TableSort['direction'] | null>();

  readonly sorted = output<TableSort['direction']>();

  protected readonly next = computed(() => (this.direction() === 'asc' ? 'desc' : 'asc'));
}
