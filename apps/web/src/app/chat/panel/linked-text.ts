import { Component, computed, input } from '@angular/core';
import { textPieces } from './text-links';

/** A text as it was written, with its addresses as links. */
@Component({
  selector: 'lm-linked-text',
  template: `
    @for (piece of pieces(); track $index) {
      @if (piece.href; as href) {
        <a target="_blank" rel="noopener noreferrer" [href]="href">{{ piece.text }}</a>
      } @else {
        <span>{{ piece.text }}</span>
      }
    }
  `,
  host: { dir: 'auto' },
  styles: `
    :host {
      display: block;
      overflow-wrap: anywhere;
      unicode-bidi: isolate;
      white-space: pre-wrap;
    }

    a {
      color: inherit;
    }
  `,
})
export class LinkedText {
  readonly text = input.required<string>();

  protected readonly pieces = computed(() => textPieces(this.text()));
}
