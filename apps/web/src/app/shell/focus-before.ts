import { DOCUMENT, ElementRef, inject } from '@angular/core';

/** What had the focus before it came into a component whose controls go when they are pressed. Made where `inject()` works. */
export class FocusBefore {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly document = inject(DOCUMENT);
  private before: HTMLElement | null = null;

  /** With each `focusin` of the component. */
  remember({ relatedTarget }: FocusEvent): void {
    const outside = relatedTarget instanceof HTMLElement && !this.element.contains(relatedTarget);
    if (outside) this.before = relatedTarget;
  }

  /** Before the control goes, and the focus with it. */
  giveBack(): void {
    if (this.element.contains(this.document.activeElement)) this.before?.focus();
  }
}
