import {
  afterRenderEffect,
  Component,
  computed,
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
import { logEntries } from './log-entries';

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
  private atEnd = true;

  protected readonly entries = computed(() => logEntries(this.said(), this.transfers()));

  constructor() {
    afterRenderEffect(() => {
      const ownIsLast = this.entries().length > 0 && this.said().at(-1)?.from === 'self';
      const log = this.log().nativeElement;
      if (this.atEnd || ownIsLast) log.scrollTop = log.scrollHeight;
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
}
