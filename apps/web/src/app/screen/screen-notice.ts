import { Component, computed, inject, input } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { Store } from '@ngrx/store';
import { Icon } from '../icons/icon';
import type { ScreenProblem } from './display-capture';
import { ScreenControlActions } from './screen.actions';
import { screenFeature } from './screen.feature';

/** What happened to one's share without one's doing. */
@Component({
  selector: 'lm-screen-notice',
  imports: [Icon, MatIconButton],
  template: `
    @if (text(); as text) {
      <div class="box" animate.enter="entering">
        <mat-icon svgIcon="stop_screen_share" />
        <p>{{ text }}</p>
        <button matIconButton type="button" aria-label="Dismiss" i18n-aria-label (click)="close()">
          <mat-icon svgIcon="close" />
        </button>
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
      border-radius: var(--mat-sys-corner-large);
      background: var(--lm-stage-raised);
      color: var(--lm-on-stage);
      font: var(--mat-sys-body-medium);
    }

    p {
      flex: 1;
      padding-block: var(--lm-space-2);
      overflow-wrap: anywhere;
    }

    button {
      --mat-icon-button-icon-color: var(--lm-on-stage);
      --mat-icon-button-state-layer-color: var(--lm-on-stage);

      &:focus-visible {
        outline-color: var(--lm-on-stage);
      }
    }

    @include motion.entering;
  `,
})
export class ScreenNoticeBox {
  /** The other's. */
  readonly name = input.required<string>();

  private readonly store = inject(Store);
  private readonly notice = this.store.selectSignal(screenFeature.selectNotice);

  protected readonly text = computed(() => {
    const notice = this.notice();
    switch (notice?.about) {
      case undefined:
        return null;
      case 'overtaken':
        return $localize`${this.name()}:name: shares now: your sharing has stopped.`;
      case 'problem':
        return textOf(notice.problem);
    }
  });

  protected close(): void {
    this.store.dispatch(ScreenControlActions.noticeClosed());
  }
}

function textOf(problem: ScreenProblem): string {
  return problem === 'blocked'
    ? $localize`Your computer does not let this browser see the screen. Allow it in the system’s privacy settings, then try again.`
    : $localize`The screen could not be shared. Try again, or choose another window.`;
}
