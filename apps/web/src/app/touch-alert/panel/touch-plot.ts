import { Component, computed, input } from '@angular/core';

/** So many minutes are shown: a bar is then still to be made out. */
const MINUTES = 30;
/** The scale goes as far at least, so that a single touch does not look like many. */
const LEAST = 4;

/** The touches of each of the last minutes, as bars; in words for who does not see them. */
@Component({
  selector: 'lm-touch-plot',
  template: `
    <svg role="img" preserveAspectRatio="none" [attr.viewBox]="box" [attr.aria-label]="words()">
      @for (bar of bars(); track $index) {
        <rect width="0.8" [attr.x]="bar.x" [attr.y]="1 - bar.height" [attr.height]="bar.height" />
      }
    </svg>
    <p aria-hidden="true">
      <span>{{ first }}</span>
      <span i18n>now</span>
    </p>
  `,
  styles: `
    :host {
      display: block;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
    }

    svg {
      display: block;
      width: 100%;
      height: 4rem;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
    }

    rect {
      fill: var(--mat-sys-primary);
    }

    p {
      display: flex;
      justify-content: space-between;
    }
  `,
})
export class TouchPlot {
  /** Touches of each minute, the present one last. */
  readonly minutes = input.required<readonly number[]>();

  protected readonly box = `0 0 ${MINUTES} 1`;
  protected readonly first = $localize`${MINUTES}:minutes: minutes ago`;
  private readonly shown = computed(() => this.minutes().slice(-MINUTES));

  protected readonly bars = computed(() => {
    const most = Math.max(LEAST, ...this.shown());
    const offset = MINUTES - this.shown().length;
    return this.shown().map((count, at) => ({ x: offset + at + 0.1, height: count / most }));
  });
  protected readonly words = computed(() => {
    const last = this.shown().at(-1) ?? 0;
    const most = Math.max(0, ...this.shown());
    return $localize`Touches by minute: ${last}:count: in this minute, at most ${most}:most: in one`;
  });
}
