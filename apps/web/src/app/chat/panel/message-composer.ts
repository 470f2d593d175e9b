import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { Icon } from '../../icons/icon';
import { latePart } from '../../parts/late-part';
import { LONGEST_TEXT } from '../chat-word';
import { enterSends } from './enter-key';
import { EmojiPicker } from './emoji-picker';
import { MessageDraft } from './message-draft';

/** From here on it is shown how much room is left, in characters. */
const COUNT_FROM = LONGEST_TEXT - 400;

/** Where one writes: Enter sends, Shift and Enter begins a new line; on a touch screen Enter does, and the button sends. */
@Component({
  selector: 'lm-message-composer',
  imports: [EmojiPicker, Icon, MatButton, MatIconButton],
  templateUrl: './message-composer.html',
  styleUrl: './message-composer.scss',
})
export class MessageComposer {
  readonly peerName = input.required<string>();

  readonly written = output<string>();
  /** `empty`: nothing is in the field now. */
  readonly typed = output<{ readonly empty: boolean }>();
  readonly filesChosen = output<File[]>();
  /** What is in the field is to go as a file. */
  readonly leftToFile = output<File>();

  private readonly field = viewChild.required<ElementRef<HTMLTextAreaElement>>('field');
  private readonly emojiButton = viewChild.required<string, ElementRef<HTMLElement>>(
    'emojiButton',
    { read: ElementRef },
  );

  private readonly messageDraft = inject(MessageDraft);
  protected readonly draft = this.messageDraft.text;
  protected readonly returned = this.messageDraft.returned;
  protected readonly emojiOpen = signal(false);
  protected readonly emojiHere = latePart(() => import('./emoji-picker'));
  protected readonly onTouchScreen = matchMedia('(pointer: coarse)').matches;
  protected readonly longest = LONGEST_TEXT;
  protected readonly length = computed(() => this.draft().trim().length);
  protected readonly counted = computed(() => this.length() >= COUNT_FROM);
  protected readonly tooLong = computed(() => this.length() > LONGEST_TEXT);
  protected readonly sendable = computed(() => this.length() > 0 && !this.tooLong());

  constructor() {
    afterNextRender(() => {
      this.focusField();
    });
  }

  protected change(text: string): void {
    this.draft.set(text);
    this.typed.emit({ empty: text === '' });
  }

  protected pressEnter(event: Event): void {
    if (!(event instanceof KeyboardEvent) || !enterSends(event, this.onTouchScreen)) return;
    event.preventDefault();
    this.send();
  }

  protected send(): void {
    if (!this.sendable()) return;
    this.written.emit(this.draft().trim());
    this.draft.set('');
    this.focusField();
  }

  protected sendAsFile(): void {
    this.leftToFile.emit(new File([this.draft()], $localize`Message.txt`, { type: 'text/plain' }));
    this.typed.emit({ empty: true });
    this.focusField();
  }

  protected putBack(): void {
    this.messageDraft.putBack();
    this.focusField();
  }

  protected chooseFiles(chooser: HTMLInputElement): void {
    this.filesChosen.emit([...(chooser.files ?? [])]);
    // The same file may be chosen again.
    chooser.value = '';
    this.focusField();
  }

  protected insert(emoji: string): void {
    const field = this.field().nativeElement;
    field.setRangeText(emoji, field.selectionStart, field.selectionEnd, 'end');
    this.change(field.value);
  }

  protected closeEmoji(): void {
    this.emojiOpen.set(false);
    this.emojiButton().nativeElement.focus();
  }

  private focusField(): void {
    this.field().nativeElement.focus();
  }
}
