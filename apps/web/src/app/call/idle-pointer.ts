import {
  computed,
  Directive,
  ElementRef,
  inject,
  input,
  signal,
  type OnDestroy,
} from '@angular/core';

/** Milliseconds without a move of the pointer until the controls step back. */
const IDLE_MS = 3_500;

/**
 * Whether only a pointer is used, and has not moved for a while. A finger or the keyboard never make it idle: with them
 * nothing brings back what has faded.
 */
@Directive({
  selector: '[lmIdlePointer]',
  exportAs: 'lmIdlePointer',
  host: {
    '[class.idle]': 'idle()',
    '(pointermove)': 'moved($event)',
    '(pointerdown)': 'moved($event)',
    '(pointerleave)': 'moved($event)',
    '(focusin)': 'wake()',
    '(keydown)': 'wake()',
  },
})
export class IdlePointer implements OnDestroy {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly asleep = signal(false);
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** While there is something on the controls that was not seen yet. */
  readonly keepAwake = input(false);

  readonly idle = computed(() => this.asleep() && !this.keepAwake());

  ngOnDestroy(): void {
    clearTimeout(this.timer);
  }

  protected moved(event: PointerEvent): void {
    this.wake();
    if (event.pointerType !== 'mouse') return;
    this.timer = setTimeout(() => {
      this.asleep.set(!this.isInUse());
    }, IDLE_MS);
  }

  protected wake(): void {
    clearTimeout(this.timer);
    this.asleep.set(false);
  }

  /** The keyboard is in the controls, or the pointer rests on them. */
  private isInUse(): boolean {
    return this.element.querySelector('button:focus-visible, [role="toolbar"]:hover') !== null;
  }
}
