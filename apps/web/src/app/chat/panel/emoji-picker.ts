import {
  afterNextRender,
  Component,
  CSP_NONCE,
  ElementRef,
  inject,
  output,
  ViewEncapsulation,
} from '@angular/core';
import Picker from 'emoji-picker-element/picker.js';
import { emojiWords } from './emoji-words';
import { styleWithoutMarkup } from './style-attribute';

/** All emoji, by group and by name; those used most come first. Its data comes from our own server. */
@Component({
  selector: 'lm-emoji-picker',
  template: '',
  encapsulation: ViewEncapsulation.None,
  styles: `
    lm-emoji-picker {
      display: block;
      width: 100%;
      height: min(20rem, 40dvh);
    }

    emoji-picker {
      --background: var(--mat-sys-surface);
      --border-size: 0;
      --button-active-background: var(--mat-sys-surface-container-highest);
      --button-hover-background: var(--mat-sys-surface-container-high);
      --indicator-color: var(--mat-sys-primary);
      --input-border-color: var(--mat-sys-outline);
      --input-font-color: var(--mat-sys-on-surface);
      --input-placeholder-color: var(--mat-sys-on-surface-variant);
      --outline-color: var(--mat-sys-primary);
      --category-font-color: var(--mat-sys-on-surface-variant);

      width: 100%;
      height: 100%;
    }
  `,
})
export class EmojiPicker {
  readonly picked = output<string>();
  readonly escaped = output();

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const nonce = inject(CSP_NONCE);
    afterNextRender(() => {
      styleWithoutMarkup();
      const picker = new Picker({ dataSource: '/emoji/data.json', i18n: emojiWords() });
      // Its styles are ours: they are in the program.
      const style = picker.shadowRoot?.querySelector('style');
      if (nonce !== null) style?.setAttribute('nonce', nonce);
      picker.addEventListener('emoji-click', ({ detail }) => {
        if (detail.unicode !== undefined) this.picked.emit(detail.unicode);
      });
      picker.addEventListener('keydown', (event) => {
        if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
        // It closes the picker; the panel around it is closed by the next one.
        event.stopPropagation();
        this.escaped.emit();
      });
      host.append(picker);
      focusSearch(picker);
    });
  }
}

function focusSearch(picker: Picker): void {
  picker.shadowRoot?.querySelector<HTMLElement>('input')?.focus();
}
