import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import { missedCallTime } from './missed-call-time';
import type { MissedCalls } from './missed-calls.feature';

/** "Missed call from Ana, 10:42", as text. */
@Component({
  selector: 'lm-missed-call-text',
  template: `
    <ng-container i18n>{missed().count, plural,
      =1 {Missed call from {{ name() }}, {{ time() }}}
      other {{{ missed().count }} missed calls from {{ name() }}, the last at {{ time() }}}
    }</ng-container>
  `,
})
export class MissedCallText {
  readonly missed = input.required<MissedCalls>();

  private readonly locale = inject(LOCALE_ID);

  protected readonly name = computed(() => this.missed().caller.name);
  protected readonly time = computed(() => missedCallTime(this.missed().lastAt, this.locale));
}
