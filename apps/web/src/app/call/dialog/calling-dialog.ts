import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Peer } from '@lets-meet/call-domain';
import { Modal } from '../../form/modal';
import { Icon } from '../../icons/icon';
import { RingingAvatar } from '../ringing-avatar';

/** It rings at the other's. */
@Component({
  selector: 'lm-calling-dialog',
  imports: [Icon, MatButton, Modal, RingingAvatar],
  template: `
    <dialog lmModal aria-labelledby="lm-calling" (escaped)="cancelled.emit()">
      <lm-ringing-avatar [peer]="peer()" [picture]="picture()" />
      <h2 id="lm-calling" i18n>Calling {{ peer().name }}</h2>
      <div class="content" i18n>Waiting for an answer…</div>
      <div class="actions">
        <button matButton="filled" type="button" class="refuse" (click)="cancelled.emit()">
          <mat-icon svgIcon="call_end" />
          <ng-container i18n>Cancel</ng-container>
        </button>
      </div>
    </dialog>
  `,
  styleUrl: './call-dialog.scss',
})
export class CallingDialog {
  readonly peer = input.required<Peer>();
  readonly picture = input<string>();
  readonly cancelled = output();
}
