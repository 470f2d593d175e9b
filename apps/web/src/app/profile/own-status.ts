import { computed, inject, Injectable } from '@angular/core';
import { STATUS_PATH } from '@lets-meet/signaling-contracts';
import type { StatusChange } from '@lets-meet/signaling-contracts/members';
import { Store } from '@ngrx/store';
import { doneIn, askServer } from '../form/ask-server';
import { peopleFeature } from '../people/people.feature';
import { PassingNotice } from '../shell/passing-notice';

/** Milliseconds that it is said that a status was not kept. */
const NOTICE_MS = 6_000;

/** What one says of what one does at the moment. What holds is what the server tells the others, and oneself with them. */
@Injectable({ providedIn: 'root' })
export class OwnStatus {
  private readonly own = inject(Store).selectSignal(peopleFeature.selectOwn);
  private readonly notice = inject(PassingNotice);

  /** Empty where one says nothing. */
  readonly text = computed(() => this.own()?.statusText ?? '');
  readonly doNotDisturb = computed(() => this.own()?.attention === 'do-not-disturb');

  /** Says this from now on; what is not named stays. */
  change(change: Partial<StatusChange>): void {
    const status: StatusChange = {
      text: this.text(),
      doNotDisturb: this.doNotDisturb(),
      ...change,
    };
    askServer({ path: STATUS_PATH, method: 'PUT', body: status }, doneIn).subscribe({
      error: () => {
        this.notice.say($localize`Your status could not be changed. Try again in a moment.`, {
          duration: NOTICE_MS,
        });
      },
    });
  }
}
