import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';
import { Icon } from '../icons/icon';
import { MediaControlActions } from '../media/media.actions';
import { QualityActions, qualityFeature } from './quality.feature';

/** What to do about a connection that is very poor: said calmly, with a button that does it. */
@Component({
  selector: 'lm-quality-advice',
  imports: [Icon, MatButton],
  template: `
    @if (advice(); as advice) {
      <div class="box" animate.enter="entering">
        <mat-icon svgIcon="warning" />
        <div>
          <p>{{ trouble() }}</p>
          @if (advice.camera === 'own') {
            <p i18n>Without your camera there is more room for the sound.</p>
          } @else {
            <p i18n>It may help if {{ name() }} turns off the camera.</p>
          }
        </div>
        @if (advice.camera === 'own') {
          <button matButton type="button" (click)="turnOffCamera()" i18n>Turn off camera</button>
        }
        <button matButton type="button" (click)="close()" i18n>Not now</button>
      </div>
    }
  `,
  styleUrl: '../call/device-problems.scss',
})
export class QualityAdvice {
  private readonly store = inject(Store);

  /** Of the other. */
  readonly name = input.required<string>();

  /** It goes with its button, on which the focus may be. */
  readonly closed = output();

  protected readonly advice = this.store.selectSignal(qualityFeature.selectAdvice, {
    // The judgement is a new one every second.
    equal: (a, b) => a?.trouble === b?.trouble && a?.camera === b?.camera,
  });
  protected readonly trouble = computed(() => {
    switch (this.advice()?.trouble) {
      case 'sending':
        return $localize`The connection is very poor: ${this.name()}:name: misses much of what you say.`;
      case 'receiving':
        return $localize`The connection is very poor: much of what ${this.name()}:name: says is lost.`;
      case 'late':
        return $localize`The connection is very poor: everything arrives late.`;
      case undefined:
        return '';
    }
  });

  protected turnOffCamera(): void {
    this.store.dispatch(MediaControlActions.cameraToggled());
    this.close();
  }

  protected close(): void {
    this.closed.emit();
    this.store.dispatch(QualityActions.adviceClosed());
  }
}
