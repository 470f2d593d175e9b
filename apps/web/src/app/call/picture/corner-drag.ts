import { Directive, ElementRef, inject, input, output } from '@angular/core';
import { cornerBeside, type Corner } from './corner';
import type { Point } from './zoom';

/** CSS pixels that a pointer moves until it is a drag and no press. */
const DRAG_FROM = 6;

/** A button that can be dragged, or moved with the arrow keys, to a corner; a press remains a press. */
@Directive({
  selector: 'button[lmCornerDrag]',
  host: {
    '(pointerdown)': 'begin($event)',
    '(pointermove)': 'move($event)',
    '(pointerup)': 'end($event)',
    '(pointercancel)': 'cancel()',
    '(click)': 'press($event)',
    '(keydown)': 'nudge($event)',
  },
})
export class CornerDrag {
  /** Where it is. */
  readonly corner = input.required<Corner>({ alias: 'lmCornerDrag' });

  readonly pressed = output();
  /** How far it was dragged so far; null when it is let go. */
  readonly dragged = output<Point | null>();
  /** Where the pointer let it go, in the window. */
  readonly dropped = output<Point>();
  readonly nudged = output<Corner>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private from: Point | null = null;
  private dragging = false;

  protected begin(event: PointerEvent): void {
    if (event.button !== 0 || !event.isPrimary) return;
    // At once: the first move of a quick hand is beside the button already.
    this.element.setPointerCapture(event.pointerId);
    this.from = { x: event.clientX, y: event.clientY };
    this.dragging = false;
  }

  protected move(event: PointerEvent): void {
    if (this.from === null) return;
    const by = { x: event.clientX - this.from.x, y: event.clientY - this.from.y };
    if (!this.dragging && Math.hypot(by.x, by.y) < DRAG_FROM) return;
    this.dragging = true;
    this.dragged.emit(by);
  }

  protected end(event: PointerEvent): void {
    this.from = null;
    if (!this.dragging) return;
    this.dragged.emit(null);
    this.dropped.emit({ x: event.clientX, y: event.clientY });
  }

  protected cancel(): void {
    this.from = null;
    this.dragging = false;
    this.dragged.emit(null);
  }

  /** The click that ends a drag is none. */
  protected press(event: MouseEvent): void {
    if (this.dragging && event.detail > 0) {
      this.dragging = false;
      return;
    }
    this.pressed.emit();
  }

  protected nudge(event: KeyboardEvent): void {
    const corner = cornerBeside(this.corner(), event.key);
    if (corner === null) return;
    event.preventDefault();
    this.nudged.emit(corner);
  }
}
