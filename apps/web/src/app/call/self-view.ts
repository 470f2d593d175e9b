import { Component, input } from '@angular/core';
import type { Peer } from '@lets-meet/call-domain';
import { Icon } from '../icons/icon';
import { SelfPicture } from '../people/self-picture';

/** Oneself in a call, as in a mirror; usually in its corner. */
@Component({
  selector: 'lm-self-view',
  imports: [Icon, SelfPicture],
  template: `
    <lm-self-picture [self]="self()" [picture]="picture()" [stream]="stream()" />
    <ng-content />
    @if (muted() && small()) {
      <span class="muted"><mat-icon svgIcon="mic_off" /></span>
    }
  `,
  host: { '[class.small]': 'small()' },
  styles: `
    :host {
      --lm-avatar-size: 3.5rem;

      position: relative;
      display: block;
      overflow: hidden;
    }

    :host(:not(.small)) {
      --lm-avatar-size: clamp(6rem, 22vmin, 10rem);

      background: var(--lm-stage);
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
  readonly picture = input<string>();
  readonly stream = input.required<MediaStream | null>();
  readonly muted = input.required<boolean>();
  /** In a corner; large, the controls say what it says. */
  readonly small = input.required<boolean>();
}
