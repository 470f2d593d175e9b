import { Directionality } from '@angular/cdk/bidi';
import { contentChildren, Directive, ElementRef, inject, linkedSignal } from '@angular/core';

/** A button in a toolbar whose arrow keys lead from one to the next. */
@Directive({
  selector: 'button[lmToolbarItem]',
  host: { '[tabindex]': 'toolbar.current() === this ? 0 : -1', '(focus)': 'toolbar.enter(this)' },
})
export class ToolbarItem {
  protected readonly toolbar = inject(Toolbar);
  private readonly element = inject<ElementRef<HTMLButtonElement>>(ElementRef).nativeElement;

  focus(): void {
    this.element.focus();
  }
}

/**
 * The keyboard pattern of a toolbar: Tab stops once, at the item that was used last; arrows, Home and End lead on.
 * https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
@Directive({
  selector: '[lmToolbar]',
  host: { role: 'toolbar', '(keydown)': 'move($event)' },
})
export class Toolbar {
  private readonly direction = inject(Directionality);
  private readonly items = contentChildren(ToolbarItem, { descendants: true });

  /** The one that Tab stops at. */
  readonly current = linkedSignal(() => this.items()[0]);

  enter(item: ToolbarItem): void {
    this.current.set(item);
  }

  protected move(event: KeyboardEvent): void {
    const target = this.targetOf(event.key);
    if (target === undefined) return;
    event.preventDefault();
    this.items()
      .at(target % this.items().length)
      ?.focus();
  }

  /** The index that a key leads to; one beyond either end goes round. */
  private targetOf(key: string): number | undefined {
    const current = this.items().findIndex((item) => item === this.current());
    const forward = this.direction.value === 'rtl' ? -1 : 1;
    switch (key) {
      case 'ArrowRight':
        return current + forward;
      case 'ArrowLeft':
        return current - forward;
      case 'Home':
        return 0;
      case 'End':
        return -1;
      default:
        return undefined;
    }
  }
}
