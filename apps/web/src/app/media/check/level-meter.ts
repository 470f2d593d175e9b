import { Component, computed, input } from '@angular/core';
import { loudness } from '../microphone-level';

/** How loud it is, as a bar that moves. */
@Component({
  selector: 'lm-level-meter',
  template: '',
  host: {
    role: 'meter',
    'aria-valuemin': '0',
    'aria-valuemax': '100',
    '[attr.aria-label]': 'label()',
    '[attr.aria-valuenow]': 'percent()',
    '[style.--level]': 'percent() + "%"',
  },
  styles: `
    :host {
      --bar: 5px;

      display: block;
      position: relative;
      height: 14px;
      background: var(--mat-sys-surface-container-highest);
      // Bars of a row; what is loud covers more of them.
      mask: repeating-linear-gradient(
        90deg,
        #000 0 var(--bar),
        transparent var(--bar) calc(2 * var(--bar))
      );
    }

    :host::before {
      position: absolute;
      inset: 0;
      background: linear-gradient(
        90deg,
        var(--lm-status-available) 70%,
        var(--lm-status-ringing) 90%
      );
      clip-path: inset(0 calc(100% - var(--level)) 0 0);
      content: '';
    }

    @media (forced-colors: active) {
      :host::before {
        background: Highlight;
        forced-color-adjust: none;
      }
    }
  `,
})
export class LevelMeter {
  /** The accessible name. */
  readonly label = input.required<string>();
  /** Root mean square of the samples, 0 to 1. */
  readonly level = input.required<number>();

  protected readonly percent = computed(() => Math.round(loudness(this.level()) * 100));
}
