import { Component, computed, input, linkedSignal } from '@angular/core';
import type { QualityLevel } from './quality-judgement';

/** Tells a screen reader when the connection becomes poor, and when it is well again; nothing in between. */
@Component({
  selector: 'lm-quality-announcement',
  template: '{{ sentence() }}',
  host: { class: 'lm-visually-hidden', 'aria-live': 'polite' },
})
export class QualityAnnouncement {
  readonly level = input.required<QualityLevel>();

  /** Fair is neither: what was said last stays. */
  private readonly told = linkedSignal<QualityLevel, 'poor' | 'well' | null>({
    source: this.level,
    computation: (level, before) => {
      if (level === 'poor' || level === 'very-poor') return 'poor';
      return level === 'good' && before?.value === 'poor' ? 'well' : (before?.value ?? null);
    },
  });
  protected readonly sentence = computed(() => {
    switch (this.told()) {
      case 'poor':
        return $localize`The connection is poor`;
      case 'well':
        return $localize`The connection is good again`;
      case null:
        return '';
    }
  });
}
