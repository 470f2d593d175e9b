import { Component, computed, DestroyRef, inject } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { Store } from '@ngrx/store';
import { CallPanel } from '../../call/view/call-panel';
import { CallViewActions } from '../../call/view/call-view.feature';
import { filesFeature } from '../../files/files.feature';
import { OutgoingFiles } from '../../files/outgoing-files';
import { Icon } from '../../icons/icon';
import { newId } from '../../storage/new-id';
import { ChatPanelActions } from '../chat.actions';
import { chatFeature } from '../chat.feature';
import { ConversationSaver } from '../conversation-saver';
import { MessageDraft } from './message-draft';
import { MessageComposer } from './message-composer';
import { MessageLog } from './message-log';
import { Tooltip } from '../../tooltip/tooltip';

/** The panel `Chat`: what was said beside the call, and where one writes. */
@Component({
  selector: 'lm-chat-panel',
  imports: [CallPanel, Icon, MatIconButton, MessageComposer, MessageLog, Tooltip],
  template: `
    <lm-call-panel [heading]="heading" (closed)="close()">
      <button
        panelAction
        matIconButton
        type="button"
        aria-label="Save chat as text"
        i18n-aria-label
        lmTooltip="Save chat as text"
        i18n-lmTooltip
        [disabled]="empty()"
        (click)="saver.save()"
      >
        <mat-icon svgIcon="download" />
      </button>
      <lm-message-log
        [said]="said()"
        [transfers]="transfers()"
        [peerName]="peerName()"
        (retried)="retry($event)"
      />
      <p class="typing" aria-live="polite">
        @if (peerTyping()) {
          <ng-container i18n>{{ peerName() }} is typing…</ng-container>
        }
      </p>
      <lm-message-composer
        [peerName]="peerName()"
        (written)="write($event)"
        (typed)="type($event.empty)"
        (filesChosen)="files.offer($event)"
        (leftToFile)="offerText($event)"
      />
    </lm-call-panel>
  `,
  styles: `
    :host {
      display: grid;
      min-height: 0;
    }

    .typing {
      min-height: 1.25rem;
      padding-inline: var(--lm-space-5);
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
    }
  `,
})
export class ChatPanel {
  private readonly store = inject(Store);

  protected readonly heading = $localize`Chat`;
  protected readonly files = inject(OutgoingFiles);
  private readonly draft = inject(MessageDraft);
  protected readonly saver = inject(ConversationSaver);
  protected readonly said = this.store.selectSignal(chatFeature.selectSaid);
  protected readonly transfers = this.store.selectSignal(filesFeature.selectTransfers);
  protected readonly peerTyping = this.store.selectSignal(chatFeature.selectPeerTyping);
  private readonly peer = this.store.selectSignal(chatFeature.selectPeer);
  protected readonly peerName = computed(() => this.peer()?.name ?? '');
  protected readonly empty = computed(
    () => this.said().length === 0 && this.transfers().length === 0,
  );

  constructor() {
    this.store.dispatch(ChatPanelActions.opened());
    inject(DestroyRef).onDestroy(() => {
      this.store.dispatch(ChatPanelActions.closed());
    });
  }

  protected write(text: string): void {
    const id = newId();
    this.store.dispatch(ChatPanelActions.messageWritten({ id, text, at: Date.now() }));
  }

  protected offerText(file: File): void {
    const [id] = this.files.offer([file]);
    if (id !== undefined) this.draft.leaveTo(id);
  }

  protected type(empty: boolean): void {
    this.store.dispatch(ChatPanelActions.typed({ empty }));
  }

  protected retry(id: string): void {
    this.store.dispatch(ChatPanelActions.retryPressed({ id, at: Date.now() }));
  }

  protected close(): void {
    this.store.dispatch(CallViewActions.panelClosed());
  }
}
