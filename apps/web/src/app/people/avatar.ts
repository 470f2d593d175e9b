import { Component, computed, input } from '@angular/core';
import { colourOf, initialsOf } from './avatar-look';

/**
 * A person's initials on the person's colour. It stands beside the name and says nothing by itself: the initials are
 * generated content and no text, so that they are not part of what a button around them is called.
 */
@Component({
  selector: 'lm-avatar',
  template: '',
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
    }
  `,
})
export class Avatar {
  readonly personId = input.required<string>();
  readonly name = input.required<string>();

  protected readonly initials = computed(() => initialsOf(this.name()));
  protected readonly colour = computed(() => colourOf(this.personId()));
}
