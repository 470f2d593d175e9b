import { Component, input } from '@angular/core';
import { Icon } from '../../icons/icon';
import { StreamSource } from '../../media/stream-source';

/** What one shares, small, while its panel is closed. */
@Component({
  selector: 'lm-own-screen',
  imports: [Icon, StreamSource],
  template: `
    <video
      autoplay
      playsinline
      aria-label="Your screen"
      i18n-aria-label
      [muted]="true"
      [lmStream]="stream()"
    ></video>
    <mat-icon [svgIcon]="paused() ? 'pause' : 'screen_share'" />
  `,
  styles: `
    :host {
      display: grid;
      background: var(--lm-stage-raised);
    }

    video {
      width: 100%;
      height: 100%;
      object-fit: contain;
    }

    mat-icon {
      position: absolute;
      inset: auto auto var(--lm-space-2) var(--lm-space-2);
      padding: 0.25rem;
      width: 1.75rem;
      height: 1.75rem;
      border-radius: 50%;
      background: var(--lm-on-stage);
      color: var(--lm-stage);
    }
  `,
})
export class OwnScreen {
  readonly stream = input.required<MediaStream | null>();
  readonly paused = input.required<boolean>();
}
