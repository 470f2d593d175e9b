import { Component, computed, effect, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';
import { Icon } from '../icons/icon';
import { Announcer } from '../shell/announcer';
import { Percent } from './percent';
import { RecordingControlActions } from './recording.actions';
import { recordingFeature } from './recording.feature';
import { problemText } from './recording-problem';

/** That the call is recorded, by whom, and what there is to say about it; there for as long as it is so. */
@Component({
  selector: 'lm-recording-notice',
  imports: [Icon, MatButton, Percent],
  templateUrl: './recording-notice.html',
  styleUrl: './recording-notice.scss',
})
export class RecordingNotice {
  private readonly store = inject(Store);
  private readonly announcer = inject(Announcer);

  readonly name = input.required<string>();

  /** A button was pressed that goes, and the focus with it. */
  readonly focusLeft = output();

  private readonly phase = this.store.selectSignal(recordingFeature.selectPhase);
  protected readonly own = computed(() => this.phase() === 'recording');
  protected readonly peer = this.store.selectSignal(recordingFeature.selectPeer);
  protected readonly objecting = this.store.selectSignal(recordingFeature.selectObjecting);
  protected readonly objection = this.store.selectSignal(recordingFeature.selectOpenObjection);
  private readonly problem = this.store.selectSignal(recordingFeature.selectProblem);
  private readonly secondsLeft = this.store.selectSignal(recordingFeature.selectSecondsLeft);

  protected readonly finishing = this.store.selectSignal(recordingFeature.selectFinishing);
  protected readonly on = this.store.selectSignal(recordingFeature.selectOn);
  /** Who records. */
  protected readonly sentence = computed(() => {
    if (this.own()) {
      return this.peer().on
        ? $localize`You and ${this.name()}:name: are recording this call`
        : $localize`You are recording this call. ${this.name()}:name: was told`;
    }
    return this.peer().on ? $localize`${this.name()}:name: is recording this call` : null;
  });
  protected readonly objectionSentence = computed(() =>
    this.objection() ? $localize`${this.name()}:name: asks you to stop recording.` : null,
  );
  protected readonly objectedSentence = computed(() => {
    if (!this.objecting()) return null;
    return this.peer().heard
      ? $localize`${this.name()}:name: was shown that you object.`
      : $localize`Telling ${this.name()}:name: that you object…`;
  });
  protected readonly problemSentence = computed(() => {
    const problem = this.problem();
    return problem === null ? null : problemText(problem.kind, problem.cut);
  });
  protected readonly roomSentence = computed(() => {
    const seconds = this.secondsLeft();
    if (seconds === null || !this.own()) return null;
    if (seconds < 60) return $localize`There is room for less than a minute of recording.`;
    if (seconds < 120) return $localize`There is room for one more minute of recording.`;
    return $localize`There is room for ${Math.floor(seconds / 60)}:minutes: more minutes of recording.`;
  });

  constructor() {
    let wasOn = false;
    effect(() => {
      const sentence = this.sentence();
      if (sentence !== null) this.announcer.announce(sentence);
      else if (wasOn) this.announcer.announce($localize`Nobody is recording any more`);
      wasOn = sentence !== null;
    });
    effect(() => {
      const sentence = this.objectedSentence() ?? this.roomSentence();
      if (sentence !== null) this.announcer.announce(sentence);
    });
  }

  protected object(): void {
    this.store.dispatch(RecordingControlActions.objectPressed());
  }

  protected stop(): void {
    this.store.dispatch(RecordingControlActions.stopPressed());
  }

  protected readObjection(): void {
    this.store.dispatch(RecordingControlActions.objectionRead());
  }

  protected readProblem(): void {
    this.store.dispatch(RecordingControlActions.problemRead());
  }
}
