import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import { Store } from '@ngrx/store';
import { rememberTold } from './library/interrupted-recordings';
import { Percent } from './percent';
import { RecordingControlActions } from './recording.actions';
import { recordingFeature } from './recording.feature';
import { problemText } from './recording-problem';

/** On the dashboard: the recordings that are being made seekable after a call, and why one ended by itself. */
@Component({
  selector: 'lm-finishing-notice',
  imports: [MatButton, MatProgressBar, Percent],
  template: `
    @for (one of finishing(); track one.callId) {
      <div class="notice">
        <p i18n>Finishing the recording with {{ one.peerName }}… {{ one.progress | lmPercent }}</p>
        <mat-progress-bar
          mode="determinate"
          aria-label="Finishing the recording"
          i18n-aria-label
          [value]="one.progress * 100"
        />
      </div>
    }
    @if (problem(); as problem) {
      <div class="notice" [attr.role]="quiet() ? 'status' : 'alert'">
        <p>{{ problem }}</p>
        <button matButton type="button" (click)="open()" i18n>Show recordings</button>
        <button matButton type="button" (click)="dismiss()" i18n>Dismiss</button>
      </div>
    }
  `,
  styles: `
    .notice {
      max-width: var(--lm-content-width);
      margin: 0 auto var(--lm-space-2);
      padding: var(--lm-space-2) var(--lm-gutter);
      color: var(--mat-sys-on-surface);
    }
  `,
})
export class FinishingNotice {
  private readonly store = inject(Store);
  private readonly problemFact = this.store.selectSignal(recordingFeature.selectProblem);

  protected readonly finishing = this.store.selectSignal(recordingFeature.selectFinishing);
  protected readonly problem = computed(() => {
    const problem = this.problemFact();
    return problem === null ? null : problemText(problem.kind, problem.cut);
  });

  /** It is of the last time: nobody waits for it. */
  protected readonly quiet = computed(() => this.problemFact()?.kind === 'interrupted');

  protected open(): void {
    this.dismiss();
    this.store.dispatch(RecordingControlActions.recordingsPressed());
  }

  protected dismiss(): void {
    if (this.quiet()) rememberTold();
    this.store.dispatch(RecordingControlActions.problemRead());
  }
}
