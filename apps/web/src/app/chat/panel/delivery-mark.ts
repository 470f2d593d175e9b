import { Component, computed, input } from '@angular/core';
import { Icon } from '../../icons/icon';
import type { IconName } from '../../icons/loaded-icons';
import type { Delivery } from '../conversation';

const LOOKS: Readonly<Record<Delivery, { readonly icon: IconName; readonly name: string }>> = {
  waiting: { icon: 'schedule', name: $localize`Sending` },
  sent: { icon: 'schedule', name: $localize`Sending` },
  delivered: { icon: 'done_all', name: $localize`Delivered` },
  failed: { icon: 'error', name: $localize`Not delivered` },
};

/** How far a message of one's own is. It says so when it is asked, not each time that this changes. */
@Component({
  selector: 'lm-delivery-mark',
  imports: [Icon],
  template: `<mat-icon [svgIcon]="look().icon" />`,
  host: { role: 'img', '[attr.aria-label]': 'look().name', '[title]': 'look().name' },
  styles: `
    :host {
      display: inline-flex;
    }

    mat-icon {
      width: 1rem;
      height: 1rem;
    }
  `,
})
export class DeliveryMark {
  readonly delivery = input.required<Delivery>();

  protected readonly look = computed(() => LOOKS[this.delivery()]);
}
