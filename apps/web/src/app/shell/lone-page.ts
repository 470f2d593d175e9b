import { Component, input } from '@angular/core';

/** A page beside the dashboard, with the way back to it. */
@Component({
  selector: 'lm-lone-page',
  template: `
    <header>
      <a href="/">
        <img src="favicon.svg" alt="" width="32" height="32" />
        <span i18n>Back to Let's Meet</span>
      </a>
    </header>
    <main>
      <h1>{{ heading() }}</h1>
      <ng-content />
    </main>
  `,
  styles: `
    header,
    main {
      max-width: var(--lm-content-width);
      margin-inline: auto;
      padding: var(--lm-space-3) var(--lm-gutter);
    }

    main {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--lm-space-5);
      padding-bottom: var(--lm-space-7);
    }

    a {
      display: inline-flex;
      gap: var(--lm-space-3);
      align-items: center;
      min-height: 2.75rem;
      color: inherit;
      font: var(--mat-sys-title-medium);
      text-decoration: none;
    }

    a:hover span {
      text-decoration: underline;
    }

    h1 {
      font: var(--mat-sys-headline-medium);
      font-weight: 600;
    }
  `,
})
export class LonePage {
  readonly heading = input.required<string>();
}
