import { Component } from '@angular/core';

/** In place of what is on its way. It shows after a moment: most of it is there before. */
@Component({
  selector: 'lm-loading',
  template: `<p role="status" i18n>Loading…</p>`,
  styles: `
    :host {
      display: grid;
      place-content: center;
      min-height: 100dvh;
      color: var(--mat-sys-on-surface-variant);
      animation: appear 200ms 500ms both;
    }

    @keyframes appear {
      from {
        opacity: 0;
      }
    }
  `,
})
export class Loading {}
