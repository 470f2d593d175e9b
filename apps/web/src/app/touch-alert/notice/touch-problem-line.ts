import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';
import { Icon } from '../../icons/icon';
import { TouchControlActions } from '../touch-alert.actions';
import { touchAlertFeature } from '../touch-alert.feature';
import { touchProblemText } from '../touch-problem-text';

/** Why there is no hand-to-face alert although it is switched on, and what can be done. Nothing where there is one. */
@Component({
  selector: 'lm-touch-problem',
  imports: [Icon, MatButton],
  template: `
    @if (sentence(); as sentence) {
      <div role="alert">
        <mat-icon svgIcon="warning" />
        <span class="sentence"
          >{{ sentence }} <ng-container i18n>The call goes on.</ng-container></span
        >
        <span class="actions">
          <button matButton type="button" (click)="retry()" i18n>Try again</button>
          <button matButton type="button" (click)="turnOff()" i18n>Turn it off</button>
        </span>
      </div>
    }
  `,
  styles: `
    div {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--lm-space-1) var(--lm-space-3);
      font: var(--mat-sys-body-medium);
    }

    .sentence {
      flex: 1 1 14rem;
    }

    mat-icon {
      width: 1.25rem;
      height: 1.25rem;
    }
  `,
})
export class TouchProblemLine {
  private readonly store = inject(Store);
  private readonly problem = this.store.selectSignal(touchAlertFeature.selectProblem);

  protected readonly sentence = computed(() => {
    const problem = this.problem();
    return problem === null ? null : touchProblemText(problem);
  });

  protected retry(): void {
    this.store.dispatch(TouchControlActions.retryPressed());
  }

  protected turnOff(): void {
    this.store.dispatch(TouchControlActions.switched({ on: false }));
  }
}
