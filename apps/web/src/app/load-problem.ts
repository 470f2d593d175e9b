import { Component, DOCUMENT, inject } from '@angular/core';

/** In place of the program, when a part of it did not come. */
@Component({
  selector: 'lm-load-problem',
  template: `
    <p role="alert" i18n>Let's Meet could not be loaded. Check your connection, then try again.</p>
    <button class="lm-button" type="button" (click)="reload()" i18n>Try again</button>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--lm-space-5);
      place-content: center;
      justify-items: center;
      min-height: 100dvh;
      padding: var(--lm-gutter);
      text-align: center;
    }
  `,
})
export class LoadProblem {
  private readonly window = inject(DOCUMENT).defaultView;

  protected reload(): void {
    this.window?.location.reload();
  }
}
