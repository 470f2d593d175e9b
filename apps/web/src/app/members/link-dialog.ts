import {
  Component,
  computed,
  DOCUMENT,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { MadeLink } from '@lets-meet/signaling-contracts/members';
import { Modal } from '../call/dialog/modal';
import { Icon } from '../icons/icon';
import { Moment } from '../shell/moment';

/** A one-time link that was just made: to be copied now, for it is shown this once. */
@Component({
  selector: 'lm-link-dialog',
  imports: [Icon, MatButton, Modal, Moment],
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
      <!-- Not an input: a link is longer than it, and is to be seen whole. -->
      <textarea
        #field
        readonly
        rows="3"
        spellcheck="false"
        aria-label="Link"
        i18n-aria-label
        [value]="address()"
        (focus)="field.select()"
      ></textarea>
      @if (isOfThisDevice()) {
        <p class="warning">
          <mat-icon svgIcon="warning" />
          <span i18n
            >It names this very device, so it opens nowhere else. Open this page by the address that
            others reach the server by, then make the link anew.</span
          >
        </p>
      }
      <p role="status">{{ copied() ? copiedText : '' }}</p>
      <div class="actions">
        <button matButton type="button" (click)="closed.emit()" i18n>Close</button>
        <button matButton="filled" type="button" (click)="copy()" i18n>Copy link</button>
      </div>
    </dialog>
  `,
  styleUrls: ['../form/form-dialog.scss', './link-dialog.scss'],
})
export class LinkDialog {
  readonly heading = input.required<string>();
  readonly link = input.required<MadeLink>();

  readonly closed = output();

  private readonly document = inject(DOCUMENT);
  private readonly field = viewChild.required<ElementRef<HTMLTextAreaElement>>('field');

  protected readonly copied = signal(false);
  protected readonly copiedText = $localize`The link is copied.`;
  protected readonly address = computed(() => this.document.location.origin + this.link().path);

  protected readonly isOfThisDevice = computed(() => {
    const { hostname } = new URL(this.address());
    return /^(.+\.)?localhost$|^127\.|^\[::1\]$/.test(hostname);
  });

  protected async copy(): Promise<void> {
    try {
      await this.document.defaultView?.navigator.clipboard.writeText(this.address());
      this.copied.set(true);
    } catch {
      // The browser does not allow it, or has no clipboard for a page without HTTPS: the link is marked to be copied by hand.
      this.field().nativeElement.focus();
    }
  }
}
