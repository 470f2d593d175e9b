import { Component, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { callViewFeature } from '../../call/view/call-view.feature';
import { Icon } from '../../icons/icon';
import { touchAlertFeature } from '../touch-alert.feature';
import { TouchProblemLine } from './touch-problem-line';

/** The alert itself, over the picture; and why there is none, unless the panel says so. */
@Component({
  selector: 'lm-touch-notice',
  imports: [Icon, TouchProblemLine],
  template: `
    @if (alerting()) {
      <p role="alert" animate.enter="entering">
        <mat-icon svgIcon="front_hand" />
        <ng-container i18n>Hand on face. Let it rest somewhere else.</ng-container>
      </p>
    }
    @if (hasProblem()) {
      <lm-touch-problem />
    }
  `,
  styleUrl: './touch-notice.scss',
})
export class TouchNotice {
  private readonly store = inject(Store);
  private readonly panel = this.store.selectSignal(callViewFeature.selectPanel);
  private readonly problem = this.store.selectSignal(touchAlertFeature.selectProblem);

  protected readonly alerting = this.store.selectSignal(touchAlertFeature.selectAlerting);
  protected readonly hasProblem = computed(
    () => this.problem() !== null && this.panel() !== 'touch',
  );
}
