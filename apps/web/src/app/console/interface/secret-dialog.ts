import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CopyField } from '../../form/copy-field';
import { Modal } from '../../form/modal';

/** A token or a secret that was just made: to be copied now, for it is shown this once. */
@Component({
  selector: 'lm-secret-dialog',
  imports: [CopyField, MatButton, Modal],
  template: `
    <dialog lmModal aria-labelledby="lm-secret" focusFirst="textarea" (escaped)="closed.emit()">
      <h2 id="lm-secret">{{ heading() }}</h2>
      <p>
        {{ what() }}
        <ng-container i18n>You do not see it again.</ng-container>
      </p>
      <lm-copy-field #field [label]="label()" [text]="secret()" [done]="copiedText" />
      <div class="actions">
        <button matButton type="button" (click)="closed.emit()" i18n>Close</button>
        <button matButton="filled" type="button" (click)="field.copy()" i18n>Copy</button>
      </div>
    </dialog>
  `,
  styleUrl: '../../form/form-dialog.scss',
})
export class SecretDialog {
  readonly heading = input.required<string>();
  /** What it is good for. */
  readonly what = input.required<string>();
  readonly label = input.required<string>();
  readonly secret = input.required<string>();

  readonly closed = output();

  protected readonly copiedText = $localize`It is copied.`;
}
