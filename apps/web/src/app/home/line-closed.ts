import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

/** Why there is no line to the server, and none will come by itself. */
export type LineClosedReason = 'opened-elsewhere' | 'outdated' | 'refused';

/** In place of the dashboard while this window has no part in what happens. */
@Component({
  selector: 'lm-line-closed',
  imports: [MatButton],
  template: `
    <img src="favicon.svg" alt="" width="56" height="56" />
    @switch (reason()) {
      @case ('opened-elsewhere') {
        <h1 i18n>Let's Meet is open in another window</h1>
        <p i18n>Calls ring there. Nothing is lost: take it over here whenever you like.</p>
        <button matButton="filled" type="button" (click)="useHere.emit()" i18n>
          Use Let's Meet here
        </button>
      }
      @case ('outdated') {
        <h1 i18n>Let's Meet was updated</h1>
        <p i18n>This page is from before the update. Load it anew to go on.</p>
        <button matButton="filled" type="button" (click)="reload.emit()" i18n>Reload</button>
      }
      @case ('refused') {
        <h1 i18n>The server does not accept this page</h1>
        <p i18n>
          Open Let's Meet at the address that your administrator gave you. If you are there already,
          load the page anew.
        </p>
        <button matButton="filled" type="button" (click)="reload.emit()" i18n>Reload</button>
      }
    }
  `,
  host: { role: 'status' },
  styles: `
    :host {
      display: grid;
      gap: var(--lm-space-4);
      place-content: center;
      justify-items: center;
      padding: var(--lm-space-7) var(--lm-gutter);
      text-align: center;
    }

    h1 {
      font: var(--mat-sys-headline-small);
      font-weight: 600;
    }

    p {
      max-width: 28rem;
      margin-bottom: var(--lm-space-2);
      color: var(--mat-sys-on-surface-variant);
      text-wrap: pretty;
    }
  `,
})
export class LineClosed {
  readonly reason = input.required<LineClosedReason>();
  readonly useHere = output();
  readonly reload = output();
}
