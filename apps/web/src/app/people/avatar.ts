import { Component, computed, input } from '@angular/core';
import { colourOf, initialsOf } from './avatar-look';

/** A person's initials on the person's colour. It stands beside the name and says nothing by itself. */
@Component({
  selector: 'lm-avatar',
  template: `{{ initials() }}`,
  host: { 'aria-hidden': 'true', '[style.background-color]': 'colour()' },
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
  `,
})
export class Avatar {
  readonly personId = input.required<string>();
  readonly name = input.required<string>();

  protected readonly initials = computed(() => initialsOf(this.name()));
  protected readonly colour = computed(() => colourOf(this.personId()));
}
