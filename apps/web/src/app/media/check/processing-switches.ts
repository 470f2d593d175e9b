import { Component, computed, input, output } from '@angular/core';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import {
  supportedProcessing,
  type SoundProcessing,
  type SoundProcessingName,
} from '../sound-processing';

/** What the browser does with the voice; a switch that this browser does not have is not shown. */
@Component({
  selector: 'lm-processing-switches',
  imports: [MatSlideToggle],
  template: `
    @for (row of rows(); track row.name) {
      <mat-slide-toggle
        [checked]="row.on"
        (change)="switched.emit({ name: row.name, on: $event.checked })"
      >
        <span class="label">{{ row.label }}</span>
        <span class="hint">{{ row.hint }}</span>
      </mat-slide-toggle>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--lm-space-3);
    }

    span {
      display: block;
    }

    .label {
      font: var(--mat-sys-body-large);
    }

    .hint {
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
    }
  `,
})
export class ProcessingSwitches {
  readonly wished = input.required<SoundProcessing>();
  /** What the browser really does; empty while there is no microphone. */
  readonly applied = input.required<Partial<SoundProcessing>>();

  readonly switched = output<{ name: SoundProcessingName; on: boolean }>();

  private readonly names = supportedProcessing();

  protected readonly rows = computed(() =>
    this.names.map((name) => {
      const on = this.wished()[name];
      const does = this.applied()[name];
      const { label, hint } = TEXTS[name];
      return { name, on, label, hint: does === undefined || does === on ? hint : KEPT(does) };
    }),
  );
}

const TEXTS: Readonly<Record<SoundProcessingName, { label: string; hint: string }>> = {
  echoCancellation: {
    label: $localize`Echo cancellation`,
    hint: $localize`Others do not hear themselves from your speaker.`,
  },
  noiseSuppression: {
    label: $localize`Noise suppression`,
    hint: $localize`Keyboard, fan and street become quieter.`,
  },
  autoGainControl: {
    label: $localize`Automatic gain`,
    hint: $localize`You are equally loud, near or far from the microphone.`,
  },
};

const KEPT = (on: boolean): string =>
  on ? $localize`This microphone does it in any case.` : $localize`This microphone cannot do it.`;
