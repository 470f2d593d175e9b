import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { OwnStatus } from './own-status';

/** What one has said of oneself and could forget: that nothing rings, and what one does. Each with the way back. */
@Component({
  selector: 'lm-own-status-line',
  imports: [MatButton],
  template: `
    <section aria-label="Your status" i18n-aria-label>
      @if (status.doNotDisturb()) {
        <p>
          <strong i18n>Do not disturb is on.</strong>
          <ng-container i18n>Calls do not ring; you find them among the missed ones.</ng-container>
        </p>
        <button matButton="tonal" type="button" (click)="status.change({ doNotDisturb: false })">
          <ng-container i18n>Turn off</ng-container>
        </button>
      }
      @if (status.text(); as text) {
        <p class="said" dir="auto">{{ text }}</p>
        <button matButton type="button" (click)="status.change({ text: '' })" i18n>
          Clear status
        </button>
      }
    </section>
  `,
  styles: `
    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--lm-space-3);
      align-items: center;
      margin-top: var(--lm-space-4);
      padding: var(--lm-space-4);
      border-radius: var(--mat-sys-corner-extra-large);
      background: var(--mat-sys-surface-container);
    }

    p {
      font: var(--mat-sys-body-medium);
      overflow-wrap: anywhere;
      text-wrap: pretty;
    }

    button {
      min-height: 44px;
    }
  `,
})
export class OwnStatusLine {
  protected readonly status = inject(OwnStatus);
}
