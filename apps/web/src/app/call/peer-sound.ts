import { Component, type ElementRef, input, linkedSignal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '../icons/icon';
import { ThroughSpeaker } from '../media/speaker';
import { StreamSource } from '../media/stream-source';

/** The other's voice, and the button for browsers that want a click before they play it. */
@Component({
  selector: 'lm-peer-sound',
  imports: [Icon, MatButton, StreamSource, ThroughSpeaker],
  template: `
    <audio #audio lmThroughSpeaker [lmStream]="stream()" (loadstart)="play()"></audio>
    @if (held()) {
      <button matButton="filled" type="button" (click)="play()">
        <mat-icon svgIcon="volume_up" />
        <ng-container i18n>Tap to hear</ng-container>
      </button>
    }
  `,
  styles: `
    button {
      position: absolute;
      z-index: 1;
      inset: auto 0 calc(8rem + env(safe-area-inset-bottom));
      justify-self: center;
      width: fit-content;
      margin-inline: auto;
    }
  `,
})
export class PeerSound {
  readonly stream = input.required<MediaStream | null>();

  private readonly audio = viewChild.required<ElementRef<HTMLAudioElement>>('audio');
  protected readonly held = linkedSignal({ source: this.stream, computation: () => false });

  protected play(): void {
    const stream = this.stream();
    this.audio()
      .nativeElement.play()
      .then(
        () => {
          this.held.set(false);
        },
        (problem: unknown) => {
          // AbortError: another stream took this one's place meanwhile.
          const refused = problem instanceof DOMException && problem.name === 'NotAllowedError';
          if (refused && stream === this.stream()) this.held.set(true);
        },
      );
  }
}
