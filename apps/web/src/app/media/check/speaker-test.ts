import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '../../icons/icon';
import { TestSound } from './test-sound';

/** The button that lets one hear whether one hears. */
@Component({
  selector: 'lm-speaker-test',
  imports: [Icon, MatButton],
  template: `
    <button
      matButton="tonal"
      type="button"
      disabledInteractive
      [disabled]="playing()"
      (click)="play()"
    >
      <mat-icon svgIcon="volume_up" />
      <ng-container i18n>Play a test sound</ng-container>
    </button>
    <span role="status">
      @if (playing()) {
        <ng-container i18n>Playing…</ng-container>
      } @else if (played()) {
        <ng-container i18n>Nothing heard? Turn it up, or pick another speaker.</ng-container>
      }
    </span>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--lm-space-2) var(--lm-space-3);
    }

    span {
      flex: 1 1 10rem;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-medium);
    }
  `,
})
export class SpeakerTest {
  private readonly sound = inject(TestSound);

  protected readonly playing = signal(false);
  protected readonly played = signal(false);

  protected async play(): Promise<void> {
    // While it plays the button keeps the focus, and could be pressed again.
    if (this.playing()) return;
    this.playing.set(true);
    await this.sound.play();
    this.playing.set(false);
    this.played.set(true);
  }
}
