import { Component, computed, inject } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { Store } from '@ngrx/store';
import { Icon } from '../icons/icon';
import { missedCallsFeature } from '../people/missed-calls.feature';
import { MissedCallActions } from '../people/people.actions';
import { Tooltip } from '../tooltip/tooltip';

/** The way to one's calls, with the number of those that one missed. */
@Component({
  selector: 'lm-calls-button',
  imports: [Icon, MatIconButton, Tooltip],
  template: `
    <button
      matIconButton
      type="button"
      [attr.aria-label]="label()"
      [lmTooltip]="label()"
      (click)="open()"
    >
      <mat-icon svgIcon="history" />
      @if (count() > 0) {
        <span class="count" aria-hidden="true" animate.enter="entering">{{ shown() }}</span>
      }
    </button>
  `,
  styles: `
    button {
      --mat-icon-button-state-layer-size: 2.75rem;

      position: relative;
    }

    .count {
      position: absolute;
      top: 0.25rem;
      inset-inline-start: calc(50% + 0.125rem);
      min-width: 1.125rem;
      padding-inline: 0.25rem;
      border-radius: 0.5625rem;
      background: var(--mat-sys-error);
      color: var(--mat-sys-on-error);
      font: 600 0.6875rem/1.125rem var(--mat-sys-label-small-font);
      font-variant-numeric: tabular-nums;
    }

    .entering {
      animation: appear var(--lm-motion-enter);
    }

    @keyframes appear {
      from {
        transform: scale(0);
      }
    }
  `,
})
export class CallsButton {
  private readonly store = inject(Store);

  protected readonly count = this.store.selectSignal(missedCallsFeature.selectCount);
  protected readonly shown = computed(() => (this.count() > 99 ? '99+' : String(this.count())));
  protected readonly label = computed(() =>
    this.count() === 0 ? $localize`Calls` : $localize`Calls, ${this.count()}:count: missed`,
  );

  protected open(): void {
    this.store.dispatch(MissedCallActions.historyPressed());
  }
}
