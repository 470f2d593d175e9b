import { Component } from '@angular/core';

/** A drawing of two people in a call, made of the two shapes of the product's mark: a dot over an arch. */
@Component({
  selector: 'lm-two-tiles',
  template: `
    <svg viewBox="0 0 480 250" aria-hidden="true">
      <defs>
        <clipPath id="lm-tile-left"><rect width="300" height="226" rx="28" /></clipPath>
        <clipPath id="lm-tile-right">
          <rect x="264" y="86" width="212" height="160" rx="24" />
        </clipPath>
        <mask id="lm-tile-gap">
          <rect width="480" height="250" fill="#fff" />
          <rect x="256" y="78" width="228" height="176" rx="32" fill="#000" />
        </mask>
      </defs>
      <g mask="url(#lm-tile-gap)">
        <g clip-path="url(#lm-tile-left)">
          <rect class="room" width="300" height="226" />
          <circle class="light" cx="236" cy="24" r="90" />
          <circle class="person" cx="130" cy="92" r="36" />
          <path class="person" d="M54 240v-22a76 76 0 0 1 152 0v22Z" />
        </g>
      </g>
      <g class="warm" clip-path="url(#lm-tile-right)">
        <rect class="room" x="264" y="86" width="212" height="160" />
        <circle class="light" cx="292" cy="100" r="56" />
        <circle class="person" cx="372" cy="146" r="26" />
        <path class="person" d="M318 262v-24a54 54 0 0 1 108 0v24Z" />
      </g>
    </svg>
  `,
  styles: `
    svg {
      display: block;
      width: 100%;
    }

    .room {
      fill: light-dark(#c9e9ec, #0d4145);
    }

    .person {
      fill: light-dark(#00696f, #69b7be);
    }

    .warm .room {
      fill: light-dark(#ffd9cc, #64270f);
    }

    .warm .person {
      fill: light-dark(#c7532c, #ff9d7c);
    }

    .light {
      fill: light-dark(rgb(255 255 255 / 45%), rgb(255 255 255 / 6%));
    }
  `,
})
export class TwoTiles {}
