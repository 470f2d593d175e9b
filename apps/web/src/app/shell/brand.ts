import { Component, inject, input } from '@angular/core';
import { ServerBrand } from './server-brand';

/** The logo and the name of the server, above its pages. */
@Component({
  selector: 'lm-brand',
  template: `
    <img alt="" [src]="brand.logoAddress()" [width]="size()" [height]="size()" />
    <span>{{ brand.name() }}</span>
  `,
  styles: `
    :host {
      display: flex;
      gap: var(--lm-space-3);
      align-items: center;
      min-width: 0;
      font: var(--mat-sys-title-large);
      font-weight: 600;
      letter-spacing: -0.01em;
    }

    img {
      flex: none;
      object-fit: contain;
    }

    span {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  `,
})
export class Brand {
  /** Of the logo, in pixels. */
  readonly size = input(40);

  protected readonly brand = inject(ServerBrand);
}
