import { Component, computed, input } from '@angular/core';
import { Icon } from '../icons/icon';
import type { QualityLevel } from './quality-judgement';
import { levelWords } from './quality-words';

/** A level as lit bars before the dim ones of a full signal. */
@Component({
  selector: 'lm-signal-bars',
  imports: [Icon],
  template: `
    @if (level() !== 'lost') {
      <mat-icon class="dim" svgIcon="signal_cellular_alt" />
    }
    @if (level() !== 'measuring') {
      <mat-icon [svgIcon]="icon()" />
    }
  `,
  styles: `
    :host {
      display: inline-grid;
      flex: none;

      > * {
        grid-area: 1 / 1;
        width: 1.25rem;
        height: 1.25rem;
      }
    }

    .dim {
      opacity: 0.35;
    }
  `,
})
export class SignalBars {
  readonly level = input.required<QualityLevel>();

  protected readonly icon = computed(() => levelWords(this.level()).icon);
}
