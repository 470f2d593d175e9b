import { Component, computed, inject, input } from '@angular/core';
import { ICONS } from './icons';
import { LoadedIcons, type IconName } from './loaded-icons';

const PATH = / d="([^"]+)"/;

/**
 * One of our icons, in the colour of the text around it. It says nothing by itself: the name stands beside it or on the
 * control. It has the name of Material's element, because Material's buttons and menus place and size that; Material's
 * own brings a registry and with it `HttpClient`, 10 kB for files that we have in the program.
 */
@Component({
  // eslint-disable-next-line @angular-eslint/component-selector -- see above
  selector: 'mat-icon',
  template: `<svg viewBox="0 -960 960 960"><path [attr.d]="path()" /></svg>`,
  host: { class: 'mat-icon', 'aria-hidden': 'true' },
  styles: `
    :host {
      display: inline-block;
      flex: none;
      width: 1.5rem;
      height: 1.5rem;
    }

    svg {
      display: block;
      width: 100%;
      height: 100%;
      fill: currentcolor;
    }
  `,
})
export class Icon {
  readonly svgIcon = input.required<IconName>();

  private readonly loaded = inject(LoadedIcons);

  protected readonly path = computed(() => {
    const name = this.svgIcon();
    const file = isAtHand(name) ? ICONS[name] : this.loaded.fileOf(name);
    return PATH.exec(file)?.[1] ?? '';
  });
}

function isAtHand(name: IconName): name is keyof typeof ICONS {
  return Object.hasOwn(ICONS, name);
}
