import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { FileTransfer } from '../../files/file-transfer';
import { filesFeature } from '../../files/files.feature';
import { chatFeature } from '../chat.feature';

/** What is written and not sent: kept while the panel is closed, gone with its conversation. */
@Injectable({ providedIn: 'root' })
export class MessageDraft {
  private readonly store = inject(Store);
  private readonly transfers = this.store.selectSignal(filesFeature.selectTransfers);
  /** The latest text that was offered as a file instead. */
  private readonly asFile = signal<{ readonly id: string; readonly text: string } | null>(null);

  readonly text = linkedSignal({
    source: this.store.selectSignal(chatFeature.selectCallId),
    computation: () => '',
  });
  /** What was offered as a file and does not arrive as one; null where there is nothing of the kind. */
  readonly returned = computed(() => {
    const asFile = this.asFile();
    const transfer = this.transfers().find(({ id }) => id === asFile?.id);
    return asFile !== null && transfer !== undefined && isRefused(transfer) ? asFile.text : null;
  });

  /** The text is offered as the file with this id. */
  leaveTo(id: string): void {
    this.asFile.set({ id, text: this.text() });
    this.text.set('');
  }

  /** Back in the field, after what was written there since. */
  putBack(): void {
    const returned = this.returned();
    if (returned === null) return;
    this.text.update((since) => (since === '' ? returned : `${since}\n${returned}`));
    this.asFile.set(null);
  }
}

function isRefused({ state }: FileTransfer): boolean {
  return state.step === 'declined' || (state.step === 'stopped' && state.reason !== 'call-ended');
}
