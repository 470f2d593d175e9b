import { Component, effect, type ElementRef, input, output, viewChild } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { Icon } from '../../icons/icon';

/** Plays a recording from the disk; nothing of it is copied. */
@Component({
  selector: 'lm-recording-player',
  imports: [Icon, MatIconButton],
  template: `
    <video #video controls autoplay playsinline [attr.aria-label]="name()"></video>
    <button
      matIconButton
      type="button"
      aria-label="Close player"
      i18n-aria-label
      (click)="closed.emit()"
    >
      <mat-icon svgIcon="close" />
    </button>
  `,
  styles: `
    :host {
      position: relative;
      display: block;
    }

    video {
      display: block;
      width: 100%;
      max-height: 45vh;
      border-radius: var(--mat-sys-corner-large);
      background: var(--lm-stage);
    }

    button {
      --mat-icon-button-icon-color: var(--lm-on-stage);
      --mat-icon-button-state-layer-color: var(--lm-on-stage);

      position: absolute;
      top: var(--lm-space-2);
      right: var(--lm-space-2);
      background: color-mix(in srgb, var(--lm-stage) 70%, transparent);
      border-radius: 50%;
    }
  `,
})
export class RecordingPlayer {
  readonly file = input.required<File>();
  /** Its file's name. */
  readonly name = input.required<string>();
  readonly closed = output();

  private readonly video = viewChild.required<ElementRef<HTMLVideoElement>>('video');

  constructor() {
    effect((onCleanup) => {
      const video = this.video().nativeElement;
      const url = URL.createObjectURL(this.file());
      video.src = url;
      video.focus();
      onCleanup(() => {
        video.removeAttribute('src');
        video.load();
        URL.revokeObjectURL(url);
      });
    });
  }
}
