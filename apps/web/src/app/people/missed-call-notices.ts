import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Peer } from '@lets-meet/call-domain';
import { Icon } from '../icons/icon';
import { MissedCallText } from './missed-call-text';
import type { MissedCalls } from './missed-calls.feature';

/** One notice for each person whose calls one missed. */
@Component({
  selector: 'lm-missed-call-notices',
  imports: [Icon, MatButton, MissedCallText],
  template: `
    <ul aria-label="Missed calls" i18n-aria-label>
      @for (missed of missedCalls(); track missed.caller.id) {
        <li animate.enter="entering">
          <mat-icon svgIcon="phone_missed" />
          <lm-missed-call-text class="text" [missed]="missed" />
          <span class="actions">
            <button
              matButton
              type="button"
              [disabled]="!canCall()"
              (click)="calledBack.emit(missed.caller)"
            >
              <ng-container i18n>Call back</ng-container>
              <span class="lm-visually-hidden">{{ missed.caller.name }}</span>
            </button>
            <button matButton type="button" (click)="dismissed.emit(missed.caller.id)">
              <ng-container i18n>Dismiss</ng-container>
              <span class="lm-visually-hidden">{{ missed.caller.name }}</span>
            </button>
          </span>
        </li>
      }
    </ul>
  `,
  styleUrl: './missed-call-notices.scss',
})
export class MissedCallNotices {
  readonly missedCalls = input.required<readonly MissedCalls[]>();
  readonly canCall = input(true);

  readonly calledBack = output<Peer>();
  readonly dismissed = output<string>();
}
