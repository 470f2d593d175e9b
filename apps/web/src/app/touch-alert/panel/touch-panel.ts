import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { Store } from '@ngrx/store';
import { interval, map, startWith } from 'rxjs';
import { callFeature } from '../../call/call.feature';
import { CallPanel } from '../../call/view/call-panel';
import { CallViewActions } from '../../call/view/call-view.feature';
import { mediaFeature } from '../../media/media.feature';
import type { Sensitivity } from '../decision/sensitivity';
import { TouchProblemLine } from '../notice/touch-problem-line';
import { TouchControlActions } from '../touch-alert.actions';
import { touchAlertFeature } from '../touch-alert.feature';
import { countTouches, minutesUpTo } from '../touch-log';
import { TouchPlot } from './touch-plot';
import { watchText } from './watch-text';

/** Milliseconds after which the plot moves on, at the latest. */
const TICK = 10_000;

/** The hand-to-face alert: its switch, what it does and how, and the touches of this call. */
@Component({
  selector: 'lm-touch-panel',
  imports: [
    CallPanel,
    MatButton,
    MatProgressBar,
    MatRadioButton,
    MatRadioGroup,
    MatSlideToggle,
    TouchPlot,
    TouchProblemLine,
  ],
  templateUrl: './touch-panel.html',
  styleUrl: './touch-panel.scss',
})
export class TouchPanel {
  private readonly store = inject(Store);
  private readonly callBegan = this.store.selectSignal(callFeature.selectConnectedAt);
  private readonly camera = this.store.selectSignal(mediaFeature.selectCamera);
  private readonly hand = this.store.selectSignal(touchAlertFeature.selectHand);
  private readonly log = this.store.selectSignal(touchAlertFeature.selectLog);
  private readonly now = toSignal(
    interval(TICK).pipe(
      startWith(0),
      map(() => Date.now()),
    ),
    { requireSync: true },
  );

  protected readonly heading = $localize`Hand-to-face alert`;
  protected readonly choices = this.store.selectSignal(touchAlertFeature.selectChoices);
  protected readonly watch = this.store.selectSignal(touchAlertFeature.selectWatch);
  protected readonly seenText = computed(() => watchText(this.camera() === 'on', this.hand()));
  /** It is asked whether the counts are to go. */
  protected readonly clearing = signal(false);

  private readonly thisCall = computed(() =>
    this.log().find(({ startedAt }) => startedAt === this.callBegan()),
  );
  protected readonly count = computed(() => {
    const call = this.thisCall();
    return call === undefined ? 0 : countTouches(call);
  });
  /** In the call before; null where there was none. */
  protected readonly countBefore = computed(() => {
    const call = this.log().findLast(({ startedAt }) => startedAt !== this.callBegan());
    return call === undefined ? null : countTouches(call);
  });
  protected readonly minutes = computed(() => {
    const startedAt = this.callBegan() ?? this.now();
    return minutesUpTo(this.thisCall() ?? { startedAt, minutes: [] }, this.now());
  });
  protected readonly clearable = computed(() => this.log().some((call) => countTouches(call) > 0));

  protected switch(on: boolean): void {
    this.store.dispatch(TouchControlActions.switched({ on }));
  }

  protected pick(sensitivity: Sensitivity): void {
    this.store.dispatch(TouchControlActions.sensitivityPicked({ sensitivity }));
  }

  protected switchSound(on: boolean): void {
    this.store.dispatch(TouchControlActions.soundSwitched({ on }));
  }

  protected switchOverlay(on: boolean): void {
    this.store.dispatch(TouchControlActions.overlaySwitched({ on }));
  }

  protected clear(): void {
    this.clearing.set(false);
    this.store.dispatch(TouchControlActions.cleared());
  }

  protected close(): void {
    this.store.dispatch(CallViewActions.panelClosed());
  }
}
