import { Component, input } from '@angular/core';
import type { Peer } from '@lets-meet/call-domain';
import { Icon } from '../icons/icon';
import { SelfPicture } from '../people/self-picture';

/** Oneself in the corner of a call, as in a mirror. */
@Component({
  selector: 'lm-self-view',
  imports: [Icon, SelfPicture],
  template: `
    <lm-self-picture [self]="self()" [stream]="stream()" />
    @if (muted()) {
      <span class="muted"><mat-icon svgIcon="mic_off" /></span>
    }
  `,
  styles: `
    :host {
      --lm-avatar-size: 3.5rem;

      position: relative;
      display: block;
      aspect-ratio: 4 / 3;
      overflow: hidden;
      border-radius: var(--mat-sys-corner-large);
      background: var(--lm-stage-raised);
      box-shadow:
        0 0 0 1px rgb(255 255 255 / 14%),
        0 8px 28px rgb(0 0 0 / 45%);
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
