import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Modal } from '../../form/modal';
import { Moment } from '../../shell/moment';
import type { DeliveryLog } from './interface-shelf';
import { deliveryText } from './interface-texts';

/** What a webhook was told, the newest first, and how that went. */
@Component({
  selector: 'lm-delivery-log-dialog',
  imports: [MatButton, Modal, Moment],
  template: `
    <dialog lmModal aria-labelledby="lm-deliveries" focusFirst="button" (escaped)="closed.emit()">
      <h2 id="lm-deliveries" i18n>Deliveries</h2>
      <ul tabindex="0" aria-labelledby="lm-deliveries">
        @for (delivery of log().deliveries; track delivery.id) {
          <li>
            <strong>{{ delivery.event }}</strong> · {{ delivery.createdAt | lmMoment }}
            <p>{{ deliveryText(delivery) }}</p>
            @if (delivery.answer) {
              <code>{{ delivery.answer }}</code>
            }
          </li>
        } @empty {
          <li i18n>Nothing was told yet.</li>
        }
      </ul>
      <div class="actions">
        <button matButton type="button" (click)="closed.emit()" i18n>Close</button>
      </div>
    </dialog>
  `,
  styleUrls: ['../../form/form-dialog.scss', './delivery-log-dialog.scss'],
})
export class DeliveryLogDialog {
  readonly log = input.required<DeliveryLog>();
  readonly closed = output();

  protected readonly deliveryText = deliveryText;
}
