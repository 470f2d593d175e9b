import {
  afterNextRender,
  afterRenderEffect,
  Component,
  computed,
  DestroyRef,
  type ElementRef,
  inject,
  input,
  LOCALE_ID,
  output,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { FileCard } from '../../files/file-card';
import type { FileTransfer } from '../../files/file-transfer';
import type { Conversation } from '../conversation';
import { DeliveryMark } from './delivery-mark';
import { LinkedText } from './linked-text';
import { logEntries, type LogEntry } from './log-entries';

/** Whoever is nearer to the end than this many pixels stays at the end. */
const NEAR_END = 80;

/** The log `Messages`: what was said and offered, day by day, the newest last. */
@Component({
  selector: 'lm-message-log',
  imports: [DeliveryMark, FileCard, LinkedText, MatButton],
  templateUrl: './message-log.html',
  styleUrl: './message-log.scss',
})
export class MessageLog {
  readonly said = input.required<Conversation>();
  readonly transfers = input.required<readonly FileTransfer[]>();
  readonly peerName = input.required<string>();

  /** With the id of the message. */
  readonly retried = output<string>();

  private readonly locale = inject(LOCALE_ID);
  private readonly time = new Intl.DateTimeFormat(this.locale, { timeStyle: 'short' });
  private readonly day = new Intl.DateTimeFormat(this.locale, { dateStyle: 'full' });
  private readonly log = viewChild.required<ElementRef<HTMLElement>>('log');
  private readonly content = viewChild.required<ElementRef<HTMLElement>>('content');
  private atEnd = true;

  protected readonly entries = computed(() => logEntries(this.said(), this.transfers()));

  /** What one said or offered last of all; null where the other did. */
  private readonly ownAtEnd = computed(() => {
    const last = this.entries().at(-1);
    return last !== undefined && isOwn(last) ? last.key : null;
  });

  constructor() {
    // Whatever one says is seen, wherever one was reading.
    afterRenderEffect(() => {
      if (this.ownAtEnd() !== null) this.toEnd();
    });
    // More entries, a picture that comes late, a field of text that grows: whoever was at the end stays there.
    const sizes = new ResizeObserver(() => {
      if (this.atEnd) this.toEnd();
    });
    afterNextRender(() => {
      sizes.observe(this.log().nativeElement);
      sizes.observe(this.content().nativeElement);
    });
    inject(DestroyRef).onDestroy(() => {
      sizes.disconnect();
    });
  }

  protected timeOf(at: number): string {
    return this.time.format(at);
  }

  protected dayOf(at: number): string {
    return new Date(at).toDateString() === new Date().toDateString()
      ? $localize`Today`
      : this.day.format(at);
  }

  protected noteScroll(): void {
    const { scrollTop, scrollHeight, clientHeight } = this.log().nativeElement;
    this.atEnd = scrollHeight - clientHeight - scrollTop < NEAR_END;
  }

  private toEnd(): void {
    const log = this.log().nativeElement;
    log.scrollTop = log.scrollHeight;
  }
}

function isOwn(entry: LogEntry): boolean {
  switch (entry.kind) {
    case 'message':
      return entry.message.from === 'self';
    case 'file':
      return entry.transfer.from === 'self';
    case 'day':
      return false;
  }
}
