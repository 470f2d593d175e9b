import { Component, input } from '@angular/core';
import type { Peer } from '@lets-meet/call-domain';
import { Avatar } from '../people/avatar';

/** Whose call it is, with rings that go out from the picture for as long as it rings. */
@Component({
  selector: 'lm-ringing-avatar',
  imports: [Avatar],
  template: `<lm-avatar [name]="peer().name" [personId]="peer().id" [picture]="picture()" />`,
  host: { '[class.ringing]': 'ringing()' },
  styles: `
    :host {
      position: relative;
      display: grid;
      place-items: center;
      isolation: isolate;
    }

    :host::before,
    :host::after {
      content: '';
      position: absolute;
      z-index: -1;
      width: var(--lm-avatar-size);
      height: var(--lm-avatar-size);
      border-radius: 50%;
      background: currentColor;
      opacity: 0;
    }

    :host(.ringing)::before,
    :host(.ringing)::after {
      animation: ring 2.4s cubic-bezier(0.2, 0.6, 0.4, 1) infinite;
    }

    :host(.ringing)::after {
      animation-delay: 0.8s;
    }

    @keyframes ring {
      from {
        opacity: 0.28;
      }

      70%,
      to {
        opacity: 0;
        transform: scale(1.9);
      }
    }
  `,
})
export class RingingAvatar {
  readonly peer = input.required<Peer>();
  readonly picture = input<string>();
  readonly ringing = input(true);
}
