import { Component, computed, inject } from '@angular/core';
import { TouchWatcher } from '../watch/touch-watcher';
import { facePath, handPath } from './outline-path';

/** What is seen of face and hands, drawn over one's own picture, which fills its box mirrored as this does. */
@Component({
  selector: 'lm-touch-overlay',
  template: `
    @if (drawn(); as drawn) {
      <svg
        aria-hidden="true"
        preserveAspectRatio="xMidYMid slice"
        [attr.viewBox]="'0 0 ' + drawn.aspect + ' 1'"
      >
        <path class="face" [attr.d]="drawn.face" />
        @for (hand of drawn.hands; track $index) {
          <path class="hand" [attr.d]="hand" />
        }
      </svg>
    }
  `,
  styles: `
    :host {
      position: absolute;
      inset: 0;
      overflow: hidden;
      pointer-events: none;
    }

    svg {
      width: 100%;
      height: 100%;
      transform: scaleX(-1);
    }

    path {
      fill: none;
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
      vector-effect: non-scaling-stroke;
    }

    .face {
      stroke: rgb(255 255 255 / 75%);
    }

    .hand {
      stroke: var(--lm-touch);
    }
  `,
})
export class TouchOverlay {
  private readonly outline = inject(TouchWatcher).outline;

  protected readonly drawn = computed(() => {
    const outline = this.outline();
    if (outline === null) return null;
    const { aspect, face, hands } = outline;
    return {
      aspect,
      face: facePath(face, aspect),
      hands: hands.map((hand) => handPath(hand, aspect)),
    };
  });
}
