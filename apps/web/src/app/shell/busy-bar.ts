import { Component } from '@angular/core';

/**
 * Something is on its way, nobody knows for how long; the place where it stands names it. Drawn here, because Material's
 * bars and rings, which also show how much is done, would be 5 kB of every call.
 */
@Component({
  selector: 'lm-busy-bar',
  template: '',
  host: { role: 'progressbar' },
  styles: `
    :host {
      display: block;
      height: 4px;
      overflow: hidden;
      background: var(--mat-sys-secondary-container);
    }

    :host::before {
      content: '';
      display: block;
      width: 40%;
      height: 100%;
      border-radius: 2px;
      background: var(--mat-sys-primary);
      animation: pass 1.6s ease-in-out infinite;
    }

    @keyframes pass {
      from {
        transform: translateX(-100%);
      }

      to {
        transform: translateX(250%);
      }
    }
  `,
})
export class BusyBar {}
