import { Component, computed, DOCUMENT, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { MadeLink } from '@lets-meet/signaling-contracts/members';
import { CopyField } from '../form/copy-field';
import { Modal } from '../form/modal';
import { Icon } from '../icons/icon';
import { isLoopback } from '../shell/loopback';
import { Moment } from '../shell/moment';

/** A one-time link that was just made: to be copied now, for it is shown this once. */
@Component({
  selector: 'lm-link-dialog',
  imports: [CopyField, Icon, MatButton, Modal, Moment],
  template: `
    <dialog lmModal aria-labelledby="lm-link" focusFirst="textarea" (escaped)="closed.emit()">
      <h2 id="lm-link">{{ heading() }}</h2>
      <p>
        <ng-container i18n
          >Anyone who has this link can use it, so send it only to the right person. It works once,
          until</ng-container
        >
        {{ link().expiresAt | lmMoment }}.
        <ng-container i18n>It is not shown again.</ng-container>
      </p>
      <lm-copy-field #field label="Link" i18n-label [text]="address()" [done]="copiedText" />
      @if (isOfThisDevice) {
        <p class="warning">
          <mat-icon svgIcon="warning" />
          <span i18n
            >It names this very device, so it opens nowhere else. Open this page by the address that
            others reach the server by, then make the link anew.</span
          >
        </p>
      }
      <div class="actions">
        <button matButton type="button" (click)="closed.emit()" i18n>Close</button>
        <button matButton="filled" type="button" (click)="field.copy()" i18n>Copy link</button>
      </div>
    </dialog>
  `,
  styleUrls: ['../form/form-dialog.scss', './link-dialog.scss'],
})
export class LinkDialog {
  readonly heading = input.required<string>();
  readonly link = input.required<MadeLink>();

  readonly closed = output();

  private readonly location = inject(DOCUMENT).location;

  protected readonly copiedText = $localize`The link is copied.`;
  protected readonly address = computed(() => this.location.origin + this.link().path);
  protected readonly isOfThisDevice = isLoopback(this.location.hostname);
}
