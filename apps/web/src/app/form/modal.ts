import {
  afterNextRender,
  ApplicationRef,
  Directive,
  DOCUMENT,
  ElementRef,
  inject,
  input,
  output,
  type OnDestroy,
} from '@angular/core';

/**
 * A dialog of the browser's own, modal for as long as it is rendered, which ends by what is pressed in it and in no other
 * way. It needs nothing to be loaded; which dialogs are of this kind is in ADR 8.
 */
@Directive({
  selector: 'dialog[lmModal]',
  host: {
    // No swipe or key of the browser's closes it; where this is not known yet, it is opened anew.
    closedby: 'none',
    tabindex: '-1',
    '(cancel)': '$event.preventDefault()',
    '(close)': 'open()',
    '(keydown.escape)': 'escape($event)',
  },
})
export class Modal implements OnDestroy {
  /** Selects the control that has the focus first; otherwise it is the first one. */
  readonly focusFirst = input<string | null>(null);

  readonly escaped = output();

  private readonly dialog = inject<ElementRef<HTMLDialogElement>>(ElementRef).nativeElement;
  private readonly document = inject(DOCUMENT);
  private readonly page = inject(ApplicationRef).components[0]?.location.nativeElement as
    HTMLElement | undefined;
  private readonly focusedBefore = this.document.activeElement;
  private destroyed = false;

  constructor() {
    afterNextRender(() => {
      // Material hides the page from screen readers while a dialog of its own is open: this one stands beside the page.
      this.document.body.append(this.dialog);
      // It is inert below a modal dialog; not every way of looking at a page knows that.
      this.page?.setAttribute('aria-hidden', 'true');
      this.open();
    });
  }

  ngOnDestroy(): void {
    this.destroyed = true;
    this.dialog.remove();
    this.page?.removeAttribute('aria-hidden');
    const { activeElement, body } = this.document;
    const { focusedBefore } = this;
    if (activeElement === body && focusedBefore instanceof HTMLElement) focusedBefore.focus();
  }

  protected open(): void {
    if (this.destroyed) return;
    this.dialog.showModal();
    // Whoever is typing must not press anything with the next blank: the dialog takes the focus then, and Tab leads on.
    const first = this.focusFirst();
    if (isTyping(this.focusedBefore)) this.dialog.focus();
    else if (first !== null) this.dialog.querySelector<HTMLElement>(first)?.focus();
  }

  protected escape(event: Event): void {
    event.preventDefault();
    // What is open behind it must not hear the key, too.
    event.stopPropagation();
    if (event instanceof KeyboardEvent && !event.repeat) this.escaped.emit();
  }
}

function isTyping(element: Element | null): boolean {
  return element?.matches('input, textarea, [contenteditable]') ?? false;
}
