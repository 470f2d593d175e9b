import { Component, input } from '@angular/core';
import type { Peer } from '@lets-meet/call-domain';
import { StreamSource } from '../media/stream-source';
import { Avatar } from './avatar';

/** One's own camera as in a mirror, or the initials instead. It fills the positioned box around it. */
@Component({
  selector: 'lm-self-picture',
  imports: [Avatar, StreamSource],
  template: `
    @if (stream(); as stream) {
      <video
        autoplay
        playsinline
        aria-label="Your camera"
        i18n-aria-label
        [muted]="true"
        [lmStream]="stream"
      ></video>
    } @else {
      <lm-avatar [name]="self().name" [personId]="self().id" [picture]="picture()" />
    }
  `,
  styles: `
    :host {
      position: absolute;
      inset: 0;
      display: grid;
      place-items: center;
    }

    video {
      position: absolute;
      width: 100%;
      height: 100%;
      object-fit: cover;
      transform: scaleX(-1);
    }
  `,
})
export class SelfPicture {
  readonly self = input.required<Peer>();
  readonly picture = input<string>();
  readonly stream = input.required<MediaStream | null>();
}
