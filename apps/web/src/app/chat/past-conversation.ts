import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';
import { FileCard } from '../files/file-card';
import { filesFeature } from '../files/files.feature';
import { Icon } from '../icons/icon';
import { PastConversationActions } from './chat.actions';
import { chatFeature } from './chat.feature';
import { ConversationSaver } from './conversation-saver';
import { MessageDraft } from './panel/message-draft';

/** After a call: what was said and received in it can still be saved, and what happens otherwise. */
@Component({
  selector: 'lm-past-conversation',
  imports: [FileCard, Icon, MatButton],
  template: `
    <section aria-label="Past conversation" i18n-aria-label>
      <mat-icon svgIcon="chat" />
      <p>
        @if (saved()) {
          <ng-container i18n>The conversation with {{ name() }} is saved.</ng-container>
        } @else {
          <ng-container i18n>
            Your conversation with {{ name() }} is kept nowhere: save it, or it is gone with the
            next call or with this page.
          </ng-container>
        }
      </p>
      <div class="actions">
        @if (!saved()) {
          <button matButton="filled" type="button" (click)="saver.save()" i18n>
            Save conversation
          </button>
        }
        <button matButton type="button" (click)="discard()">
          @if (saved() && files().length === 0) {
            <ng-container i18n>Close</ng-container>
          } @else {
            <ng-container i18n>Discard</ng-container>
          }
        </button>
      </div>
      @if (unsent().length > 0) {
        <div class="unsent">
          <p i18n>This did not reach {{ name() }} any more:</p>
          <ul>
            @for (text of unsent(); track $index) {
              <li dir="auto">{{ text }}</li>
            }
          </ul>
        </div>
      }
      @if (files().length > 0) {
        @if (unsafe()) {
          <p class="files" i18n>
            Files that you do not download are gone with the next call or with this page.
          </p>
        }
        <div class="files">
          @for (file of files(); track file.id) {
            <lm-file-card [transfer]="file" [peerName]="name()" />
          }
        </div>
      }
    </section>
  `,
  host: { 'aria-live': 'polite' },
  styles: `
    :host {
      display: block;
      max-width: var(--lm-content-width);
      margin: var(--lm-space-4) auto 0;
      padding-inline: var(--lm-gutter);
    }

    section {
      display: flex;
      flex-wrap: wrap;
      gap: var(--lm-space-3);
      align-items: center;
      padding: var(--lm-space-3) var(--lm-space-4);
      border-radius: var(--mat-sys-corner-large);
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }

    p {
      flex: 1 1 16rem;
      font: var(--mat-sys-body-medium);
      text-wrap: pretty;
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--lm-space-1);
    }

    .unsent {
      flex-basis: 100%;
      max-height: 20dvh;
      overflow-y: auto;
      overflow-wrap: anywhere;
    }

    li {
      white-space: pre-wrap;
    }

    .files {
      display: flex;
      flex-basis: 100%;
      flex-wrap: wrap;
      gap: var(--lm-space-2);
    }
  `,
})
export class PastConversation {
  private readonly store = inject(Store);
  private readonly peer = this.store.selectSignal(chatFeature.selectPeer);
  private readonly undelivered = this.store.selectSignal(chatFeature.selectUndelivered);
  private readonly draft = inject(MessageDraft);
  private readonly transfers = this.store.selectSignal(filesFeature.selectTransfers);

  protected readonly saver = inject(ConversationSaver);
  protected readonly saved = this.store.selectSignal(chatFeature.selectSaved);
  protected readonly name = computed(() => this.peer()?.name ?? '');
  /** What was written and did not arrive, or was not even sent. */
  protected readonly unsent = computed(() => {
    const draft = this.draft.text().trim();
    return [...this.undelivered().map(({ text }) => text), ...(draft === '' ? [] : [draft])];
  });
  /** What was received: it is on this device for as long as this notice. */
  protected readonly files = computed(() =>
    this.transfers().filter(({ from, state }) => from === 'peer' && state.step === 'done'),
  );
  protected readonly unsafe = this.store.selectSignal(filesFeature.selectLosable);

  protected discard(): void {
    this.store.dispatch(PastConversationActions.discarded());
  }
}
