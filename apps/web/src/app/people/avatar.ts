import { Component, computed, input } from '@angular/core';
import { PICTURES_PATH } from '@lets-meet/signaling-contracts';
import { colourOf, initialsOf } from './avatar-look';

/**
 * A person's picture, or their initials on their colour, which also stand there until the picture comes. It stands beside the name and says nothing by itself: the initials are
 * generated content and no text, so that they are not part of what a button around them is called.
 */
@Component({
  selector: 'lm-avatar',
  template: `
    @if (source(); as source) {
      <img alt="" draggable="false" [src]="source" />
    }
  `,
  host: {
    'aria-hidden': 'true',
    '[attr.data-initials]': 'initials()',
    '[style.background-color]': 'colour()',
  },
  styles: `
    :host {
      --size: var(--lm-avatar-size, 2.5rem);
      display: inline-grid;
      flex: none;
      place-items: center;
      width: var(--size);
      height: var(--size);
      border-radius: 50%;
      color: #fff;
      font-size: calc(var(--size) * 0.38);
      font-weight: 600;
      line-height: 1;
      letter-spacing: 0.02em;
      user-select: none;
    }

    :host::before {
      content: attr(data-initials);
      grid-area: 1 / 1;
    }

    img {
      grid-area: 1 / 1;
      width: 100%;
      height: 100%;
      border-radius: 50%;
      object-fit: cover;
    }
  `,
})
export class Avatar {
  readonly personId = input.required<string>();
  readonly name = input.required<string>();
  /** Names the picture, where there is one. */
  readonly picture = input<string>();

  protected readonly initials = computed(() => initialsOf(this.name()));
  protected readonly source = computed(() => {
    const picture = this.picture();
    return picture === undefined ? null : `${PICTURES_PATH}/${picture}`;
  });
  protected readonly colour = computed(() => colourOf(this.personId()));
}
