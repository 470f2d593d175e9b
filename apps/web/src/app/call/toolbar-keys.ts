import { Directionality } from '@angular/cdk/bidi';
import {
  computed,
  Directive,
  ElementRef,
  inject,
  linkedSignal,
  signal,
  type OnDestroy,
} from '@angular/core';

/** A button in a toolbar whose arrow keys lead from one to the next; an ordinary button where there is no toolbar. */
@Directive({
  selector: 'button[lmToolbarItem]',
  host: { '[tabindex]': 'isTabStop() ? 0 : -1', '(focus)': 'toolbar?.enter(this)' },
})
export class ToolbarItem implements OnDestroy {
  protected readonly toolbar = inject(Toolbar, { optional: true });
  private readonly element = inject<ElementRef<HTMLButtonElement>>(ElementRef).nativeElement;

  protected readonly isTabStop = computed(
    () => this.toolbar === null || this.toolbar.current() === this,
  );

  constructor() {
    this.toolbar?.add(this);
  }

  ngOnDestroy(): void {
    this.toolbar?.remove(this);
  }

  focus(): void {
    this.element.focus();
  }

  isBefore(other: ToolbarItem): boolean {
    const place = this.element.compareDocumentPosition(other.element);
    return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
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
  // They come by themselves: a query does not see into the parts that a toolbar is made of.
  private readonly added = signal<readonly ToolbarItem[]>([]);
  private readonly items = computed(() =>
    this.added().toSorted((a, b) => (a.isBefore(b) ? -1 : 1)),
  );

  /** The one that Tab stops at. */
  readonly current = linkedSignal(() => this.items()[0]);

  add(item: ToolbarItem): void {
    this.added.update((items) => [...items, item]);
  }

  remove(item: ToolbarItem): void {
    this.added.update((items) => items.filter((other) => other !== item));
  }

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
