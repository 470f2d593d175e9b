import {
  Component,
  DOCUMENT,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Modal } from '../../call/dialog/modal';

/** A token or a secret that was just made: to be copied now, for it is shown this once. */
@Component({
  selector: 'lm-secret-dialog',
  imports: [MatButton, Modal],
  template: `
    <dialog lmModal aria-labelledby="lm-secret" focusFirst="input" (escaped)="closed.emit()">
      <h2 id="lm-secret">{{ heading() }}</h2>
      <p>
        {{ what() }}
        <ng-container i18n>You do not see it again.</ng-container>
      </p>
      <input
        #field
        readonly
        spellcheck="false"
        [attr.aria-label]="label()"
        [value]="secret()"
        (focus)="field.select()"
      />
      <p role="status">{{ copied() ? copiedText : '' }}</p>
      <div class="actions">
        <button matButton type="button" (click)="closed.emit()" i18n>Close</button>
        <button matButton="filled" type="button" (click)="copy()" i18n>Copy</button>
      </div>
    </dialog>
  `,
  styleUrls: ['../../form/form-dialog.scss', '../../members/link-dialog.scss'],
})
export class SecretDialog {
  readonly heading = input.required<string>();
  /** What it is good for. */
  readonly what = input.required<string>();
  readonly label = input.required<string>();
  readonly secret = input.required<string>();

  readonly closed = output();

  private readonly document = inject(DOCUMENT);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  protected readonly copied = signal(false);
  protected readonly copiedText = $localize`It is copied.`;

  protected async copy(): Promise<void> {
    try {
      await this.document.defaultView?.navigator.clipboard.writeText(this.secret());
      this.copied.set(true);
    } catch {
      // The browser does not allow it, or has no clipboard for a page without HTTPS: it is marked to be copied by hand.
      this.field().nativeElement.focus();
    }
  }
}
