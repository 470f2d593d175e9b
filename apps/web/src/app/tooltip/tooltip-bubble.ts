import { Component, ElementRef, inject, output, signal } from '@angular/core';
import { tooltipPlace } from './tooltip-place';

/** What a tooltip looks like; in the browser's top layer, so above dialogs, too. */
@Component({
  selector: 'lm-tooltip-bubble',
  template: `{{ text() }}`,
  // Whose it is, is described by it.
  host: { popover: 'manual', 'aria-hidden': 'true', '(pointerleave)': 'left.emit()' },
  styles: `
    :host {
      inset: auto;
      max-width: 12.5rem;
      margin: 0;
      padding: var(--lm-space-1) var(--lm-space-2);
      overflow: visible;
      border: 0;
      border-radius: var(--mat-sys-corner-extra-small);
      background: var(--mat-sys-inverse-surface);
      color: var(--mat-sys-inverse-on-surface);
      font: var(--mat-sys-body-small);
      text-align: center;
      animation: appear 150ms cubic-bezier(0, 0, 0.2, 1);
    }

    // The way from the control to it.
    :host::before {
      content: '';
      position: absolute;
      z-index: -1;
      inset: -0.5rem;
    }

    @keyframes appear {
      from {
        opacity: 0;
        transform: scale(0.8);
      }
    }
  `,
})
export class TooltipBubble {
  readonly left = output();

  protected readonly text = signal('');
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  show(text: string): void {
    this.text.set(text);
    this.element.showPopover();
  }

  /** To be called once the text is rendered. */
  moveTo(control: Element): void {
    const { documentElement } = this.element.ownerDocument;
    const { left, top } = tooltipPlace(
      control.getBoundingClientRect(),
      { width: this.element.offsetWidth, height: this.element.offsetHeight },
      { width: documentElement.clientWidth, height: documentElement.clientHeight },
    );
    Object.assign(this.element.style, { left: `${left}px`, top: `${top}px` });
  }

  hide(): void {
    this.element.hidePopover();
  }

  isPointedAt(): boolean {
    return this.element.matches(':hover');
  }
}
