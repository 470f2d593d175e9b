import { Component, input } from '@angular/core';
import { Icon } from '../icons/icon';

/** Under the top bar while the line to the server, which was up, is down. */
@Component({
  selector: 'lm-offline-banner',
  imports: [Icon],
  template: `
    @if (offline()) {
      <p>
        <mat-icon svgIcon="wifi_off" />
        <span i18n>Connection to the server lost. Trying again…</span>
      </p>
    }
  `,
  host: { role: 'status' },
  styles: `
    p {
      display: flex;
      gap: var(--lm-space-3);
      align-items: center;
      justify-content: center;
      padding: var(--lm-space-2) var(--lm-gutter);
      background: var(--mat-sys-tertiary-container);
      color: var(--mat-sys-on-tertiary-container);
      font: var(--mat-sys-body-medium);
    }
  `,
})
export class OfflineBanner {
  /** Whether to say so. */
  readonly offline = input.required<boolean>();
}
