import {
  Component,
  computed,
  DOCUMENT,
  effect,
  ElementRef,
  inject,
  input,
  LOCALE_ID,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';
import { saveFile } from '../storage/save-file';
import { Icon } from '../icons/icon';
import { bytesText } from '../storage/bytes-text';
import { fileNews } from './file-news';
import { distinctName, isPreviewable, isUnderWay, type FileTransfer } from './file-transfer';
import { FileActions } from './files.actions';
import { filesFeature } from './files.feature';
import { OutgoingFiles } from './outgoing-files';
import { ReceivedFiles } from './received-files';

/** One file that was offered: what it is, how far it is, and what can be done with it. */
@Component({
  selector: 'lm-file-card',
  imports: [Icon, MatButton],
  templateUrl: './file-card.html',
  styleUrl: './file-card.scss',
  host: { role: 'article', tabindex: '-1', '[attr.aria-label]': 'name().own' },
})
export class FileCard {
  readonly transfer = input.required<FileTransfer>();
  readonly peerName = input.required<string>();
  readonly time = input('');

  private readonly store = inject(Store);
  private readonly transfers = this.store.selectSignal(filesFeature.selectTransfers);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly document = inject(DOCUMENT);
  private readonly locale = inject(LOCALE_ID);
  private readonly outgoing = inject(OutgoingFiles);
  private readonly received = inject(ReceivedFiles);

  /** The address of its picture; null where it has none to show. */
  protected readonly preview = signal<string | null>(null);
  protected readonly gone = signal(false);
  protected readonly size = computed(() => bytesText(this.transfer().size, this.locale));
  protected readonly news = computed(() => fileNews(this.transfer(), this.peerName(), this.locale));
  protected readonly progress = computed(() => {
    const { state, size } = this.transfer();
    return state.step === 'running' ? (size === 0 ? 1 : state.bytes / size) : null;
  });
  protected readonly cancellable = computed(() => {
    const { from, state } = this.transfer();
    return isUnderWay(this.transfer()) && (from === 'self' || state.step !== 'offered');
  });
  protected readonly again = computed(() => {
    const { from, state } = this.transfer();
    return from === 'self' && state.step === 'stopped' && state.reason !== 'call-ended';
  });
  protected readonly name = computed(() => {
    const name = distinctName(this.transfer(), this.transfers());
    return {
      own: name,
      accept: $localize`Accept ${name}:name:`,
      decline: $localize`Decline ${name}:name:`,
      cancel: $localize`Cancel ${name}:name:`,
      download: $localize`Download ${name}:name:`,
      again: $localize`Send ${name}:name: again`,
      progress: $localize`Progress of ${name}:name:`,
    };
  });
  private readonly pictured = computed(() => {
    const { from, state } = this.transfer();
    return isPreviewable(this.transfer()) && (from === 'self' || state.step === 'done');
  });
  private readonly id = computed(() => this.transfer().id);

  constructor() {
    effect((onCleanup) => {
      if (!this.pictured()) return;
      let over = false;
      void this.picture(this.id()).then((url) => {
        if (url === null) return;
        if (over) URL.revokeObjectURL(url);
        else this.preview.set(url);
      });
      onCleanup(() => {
        over = true;
        const url = this.preview();
        if (url !== null) URL.revokeObjectURL(url);
        this.preview.set(null);
      });
    });
  }

  protected accept(): void {
    this.focus();
    this.store.dispatch(FileActions.acceptPressed({ id: this.id() }));
  }

  protected decline(): void {
    this.focus();
    this.store.dispatch(FileActions.declinePressed({ id: this.id() }));
  }

  protected cancel(): void {
    this.focus();
    this.store.dispatch(FileActions.cancelPressed({ id: this.id() }));
  }

  protected sendAgain(): void {
    this.focus();
    this.outgoing.offerAgain(this.id());
  }

  protected async download(): Promise<void> {
    const file = await this.content();
    // Without its type: whatever it is, it is saved and never opened as a page of ours.
    if (file === null) return;
    this.received.noteDownload(this.id());
    saveFile(this.document, file.slice(), this.transfer().name);
    this.store.dispatch(FileActions.downloaded({ id: this.id() }));
  }

  /** The button that was pressed goes, and the focus would go with it. */
  private focus(): void {
    this.element.focus();
  }

  private async picture(id: string): Promise<string | null> {
    const file = this.outgoing.get(id) ?? (await this.content());
    return file === null
      ? null
      : URL.createObjectURL(file.slice(0, file.size, this.transfer().mime));
  }

  /** What was received, from the disk; null where somebody cleared it. */
  private async content(): Promise<File | null> {
    try {
      return await this.received.open(this.id());
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      this.gone.set(true);
      return null;
    }
  }
}
