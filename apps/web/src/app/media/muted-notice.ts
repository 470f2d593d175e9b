import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '../icons/icon';

/** Says, above the controls of a call, that one speaks and nobody hears it; announced by what is around it. */
@Component({
  selector: 'lm-muted-notice',
  imports: [Icon, MatButton],
  template: `
    @if (speaking()) {
      <div class="box" animate.enter="entering">
        <mat-icon svgIcon="mic_off" />
        <p i18n>You are muted</p>
        <button matButton type="button" (click)="unmuted.emit()" i18n>Unmute</button>
      </div>
    }
  `,
  styles: `
    @use 'motion';

    .box {
      display: flex;
      align-items: center;
      gap: var(--lm-space-3);
      padding: var(--lm-space-1) var(--lm-space-2) var(--lm-space-1) var(--lm-space-4);
      border-radius: 2rem;
      background: var(--lm-on-stage);
      color: var(--lm-stage);
      font: var(--mat-sys-title-small);
      box-shadow: 0 8px 32px rgb(0 0 0 / 35%);
    }

    button {
      --mat-button-text-label-text-color: var(--lm-stage);
      --mat-button-text-state-layer-color: var(--lm-stage);

      text-decoration: underline;

      &:focus-visible {
        outline-color: var(--lm-stage);
      }
    }

    @include motion.entering(translateY(0.5rem));
  `,
})
export class MutedNotice {
  readonly speaking = input.required<boolean>();

  readonly unmuted = output();
}
