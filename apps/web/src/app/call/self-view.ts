import { Component, input } from '@angular/core';
import type { Peer } from '@lets-meet/call-domain';
import { Icon } from '../icons/icon';
import { Avatar } from '../people/avatar';

/** Oneself in the corner of a call, as in a mirror. */
@Component({
  selector: 'lm-self-view',
  imports: [Avatar, Icon],
  template: `
    @if (stream(); as stream) {
      <video
        autoplay
        playsinline
        aria-label="Your camera"
        i18n-aria-label
        [muted]="true"
        [srcObject]="stream"
      ></video>
    } @else {
      <lm-avatar [name]="self().name" [personId]="self().id" />
    }
    @if (muted()) {
      <span class="muted"><mat-icon svgIcon="mic_off" /></span>
    }
  `,
  styles: `
    :host {
      --lm-avatar-size: 3.5rem;

      position: relative;
      display: grid;
      place-items: center;
      aspect-ratio: 4 / 3;
      overflow: hidden;
      border-radius: var(--mat-sys-corner-large);
      background: var(--lm-stage-raised);
      box-shadow:
        0 0 0 1px rgb(255 255 255 / 14%),
        0 8px 28px rgb(0 0 0 / 45%);
    }

    video {
      width: 100%;
      height: 100%;
      object-fit: cover;
      transform: scaleX(-1);
    }

    .muted {
      position: absolute;
      inset: auto auto var(--lm-space-2) var(--lm-space-2);
      display: grid;
      place-items: center;
      width: 1.75rem;
      height: 1.75rem;
      border-radius: 50%;
      background: var(--lm-on-stage);
      color: var(--lm-stage);
    }

    mat-icon {
      width: 1.125rem;
      height: 1.125rem;
    }
  `,
})
export class SelfView {
  readonly self = input.required<Peer>();
  readonly stream = input.required<MediaStream | null>();
  readonly muted = input.required<boolean>();
}
