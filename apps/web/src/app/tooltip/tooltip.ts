import {
  afterRenderEffect,
  Directive,
  effect,
  ElementRef,
  inject,
  input,
  untracked,
  type OnDestroy,
} from '@angular/core';
import { Tooltips } from './tooltips';

/** Milliseconds that a finger rests on a control until it is explained, and that it stays so afterwards. */
const LONG_PRESS_MS = 500;
const READ_MS = 1_500;

/**
 * What a control is for, or why it cannot be used, where one points at it, comes by keyboard, or holds a finger on it. It is
 * the control's description, too, where it says more than its name. Material's tooltip needs 20 kB to be placed (ADR 8).
 */
@Directive({
  selector: '[lmTooltip]',
  host: {
    '(pointerenter)': 'enter($event)',
    '(pointerleave)': 'leave()',
    '(pointerdown)': 'press($event)',
    '(pointerup)': 'release($event)',
    '(pointercancel)': 'release($event)',
    '(focus)': 'focus()',
    '(blur)': 'hide()',
  },
})
export class Tooltip implements OnDestroy {
  /** Not `required`: a control in a `@defer` block is on the page, below a pointer perhaps, before its inputs are set. */
  readonly lmTooltip = input<string | null>(null);

  private readonly tooltips = inject(Tooltips);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    effect(() => {
      this.lmTooltip();
      untracked(() => {
        if (this.tooltips.isShownFor(this.element)) this.show();
      });
    });
    afterRenderEffect(() => {
      const text = this.lmTooltip();
      const name = this.element.ariaLabel;
      this.element.ariaDescription = name !== null && text?.startsWith(name) ? null : text;
    });
  }

  ngOnDestroy(): void {
    this.hide();
  }

  protected enter({ pointerType }: PointerEvent): void {
    if (pointerType !== 'touch') this.show();
  }

  protected leave(): void {
    clearTimeout(this.timer);
    this.tooltips.leave(this.element);
  }

  protected press({ pointerType }: PointerEvent): void {
    this.hide();
    if (pointerType === 'touch') {
      this.timer = setTimeout(() => {
        this.show();
      }, LONG_PRESS_MS);
    }
  }

  protected release({ pointerType }: PointerEvent): void {
    if (pointerType !== 'touch') return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.hide();
    }, READ_MS);
  }

  protected focus(): void {
    if (this.element.matches(':focus-visible')) this.show();
  }

  protected hide(): void {
    clearTimeout(this.timer);
    this.tooltips.hide(this.element);
  }

  private show(): void {
    const text = this.lmTooltip();
    if (text === null || text === '') this.hide();
    else this.tooltips.show(this.element, text);
  }
}
