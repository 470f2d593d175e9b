import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Peer } from '@lets-meet/call-domain';
import { Modal } from '../../form/modal';
import { Icon } from '../../icons/icon';
import { Avatar } from '../../people/avatar';

/** Why a call did not come about, or broke. */
@Component({
  selector: 'lm-not-connected-dialog',
  imports: [Avatar, Icon, MatButton, Modal],
  template: `
    <dialog
      lmModal
      aria-labelledby="lm-not-connected"
      aria-describedby="lm-not-connected-reason"
      (escaped)="closed.emit()"
    >
      <lm-avatar [name]="peer().name" [personId]="peer().id" [picture]="picture()" />
      <h2 id="lm-not-connected">{{ heading() }}</h2>
      <div class="content" id="lm-not-connected-reason">
        <p class="reason">{{ text() }}</p>
        @if (hint(); as hint) {
          <p>{{ hint }}</p>
        }
      </div>
      <div class="actions">
        <button matButton="tonal" type="button" class="close" (click)="closed.emit()" i18n>
          Close
        </button>
        @if (again()) {
          <button matButton="filled" type="button" class="again" (click)="calledAgain.emit()">
            <mat-icon svgIcon="call" />
            <ng-container i18n>Call again</ng-container>
          </button>
        }
      </div>
    </dialog>
  `,
  styleUrl: './call-dialog.scss',
})
export class NotConnectedDialog {
  readonly peer = input.required<Peer>();
  readonly picture = input<string>();
  readonly heading = input.required<string>();
  readonly text = input.required<string>();
  readonly hint = input<string | null>(null);
  readonly again = input(false);

  readonly closed = output();
  readonly calledAgain = output();
}
