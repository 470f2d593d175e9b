import { Component, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  WEBHOOK_EVENTS,
  webhookRequest,
  type WebhookEvent,
  type WebhookRequest,
} from '@lets-meet/signaling-contracts/administration';
import { FormProblem } from '../../form/form-problem';
import { Modal } from '../../form/modal';
import { TextField } from '../../form/text-field';
import { ChoiceList } from './choice-list';
import { EVENT_TEXTS } from './interface-texts';

/** Asks whom to tell, and what. */
@Component({
  selector: 'lm-webhook-dialog',
  imports: [ChoiceList, FormProblem, MatButton, Modal, TextField],
  template: `
    <dialog lmModal aria-labelledby="lm-webhook" focusFirst="input" (escaped)="closed.emit()">
      <h2 id="lm-webhook" i18n>Add a webhook</h2>
      <form novalidate (submit)="submit($event)">
        <lm-text-field
          name="webhook-url"
          label="Address (URL)"
          i18n-label
          autocomplete="off"
          hint="This server posts there what happens."
          i18n-hint
        />
        <lm-choice-list legend="Tell when" i18n-legend [choices]="choices" [(chosen)]="events" />
        @if (problem(); as problem) {
          <lm-form-problem>{{ problem }}</lm-form-problem>
        }
        <div class="actions">
          <button matButton type="button" (click)="closed.emit()" i18n>Cancel</button>
          <button matButton="filled" type="submit" i18n>Add webhook</button>
        </div>
      </form>
    </dialog>
  `,
  styleUrls: ['../../form/form-dialog.scss', './interface-dialog.scss'],
})
export class WebhookDialog {
  readonly wanted = output<WebhookRequest>();
  readonly closed = output();

  private readonly url = viewChild.required(TextField);
  protected readonly events = signal<readonly WebhookEvent[]>([]);
  protected readonly problem = signal<string | null>(null);
  protected readonly choices = WEBHOOK_EVENTS.map((name) => ({ name, text: EVENT_TEXTS[name] }));

  protected submit(event: Event): void {
    event.preventDefault();
    const request = webhookRequest.safeParse({
      url: this.url().text().trim(),
      events: this.events(),
    });
    if (request.success) this.wanted.emit(request.data);
    else {
      this.problem.set($localize`Enter an address with https://, and choose at least one event.`);
    }
  }
}
