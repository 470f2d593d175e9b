import {
  Component,
  DOCUMENT,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';

/** What is shown this once, to be taken away: whole, marked by the focus, and copied by a button beside it. */
@Component({
  selector: 'lm-copy-field',
  template: `
    <!-- Not an input: what is longer than one is to be seen whole. -->
    <textarea
      #field
      readonly
      rows="3"
      spellcheck="false"
      [attr.aria-label]="label()"
      [value]="text()"
      (focus)="field.select()"
    ></textarea>
    <p role="status">{{ copied() ? done() : '' }}</p>
  `,
  styleUrl: './copy-field.scss',
})
export class CopyField {
  readonly label = input.required<string>();
  readonly text = input.required<string>();
  /** What is said once it is copied. */
  readonly done = input.required<string>();

  private readonly document = inject(DOCUMENT);
  private readonly field = viewChild.required<ElementRef<HTMLTextAreaElement>>('field');

  protected readonly copied = signal(false);

  async copy(): Promise<void> {
    try {
      await this.document.defaultView?.navigator.clipboard.writeText(this.text());
      this.copied.set(true);
    } catch {
      // The browser does not allow it, or has no clipboard for a page without HTTPS: it is marked to be copied by hand.
      this.field().nativeElement.focus();
    }
  }
}
