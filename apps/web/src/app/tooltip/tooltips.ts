import {
  ApplicationRef,
  createComponent,
  DOCUMENT,
  EnvironmentInjector,
  inject,
  Injectable,
  type ComponentRef,
} from '@angular/core';
import { TooltipBubble } from './tooltip-bubble';

/** Milliseconds for the way of the pointer from a control to its tooltip. */
const LEAVE_MS = 100;

/** The one tooltip that is shown, if any: at most one control has one at a time. */
@Injectable({ providedIn: 'root' })
export class Tooltips {
  private readonly application = inject(ApplicationRef);
  private readonly environmentInjector = inject(EnvironmentInjector);
  private readonly document = inject(DOCUMENT);
  private bubble: ComponentRef<TooltipBubble> | null = null;
  private control: Element | null = null;

  show(control: Element, text: string): void {
    // In the window of picture in picture there is no place for it.
    if (control.ownerDocument !== this.document) return;
    this.control = control;
    this.bubble ??= this.makeBubble();
    this.bubble.instance.show(text);
    this.bubble.changeDetectorRef.detectChanges();
    this.bubble.instance.moveTo(control);
    this.document.addEventListener('keydown', this.hideByEscape, { capture: true });
    this.document.addEventListener('scroll', this.hideAny, { capture: true, passive: true });
  }

  isShownFor(control: Element): boolean {
    return this.control === control;
  }

  hide(control: Element): void {
    if (this.control !== control) return;
    this.control = null;
    this.bubble?.instance.hide();
    this.document.removeEventListener('keydown', this.hideByEscape, { capture: true });
    this.document.removeEventListener('scroll', this.hideAny, { capture: true });
  }

  /** Hides it unless the pointer is on it, or about to be: it can be read through a magnifier, too (WCAG 1.4.13). */
  leave(control: Element): void {
    setTimeout(() => {
      if (this.bubble?.instance.isPointedAt() !== true) this.hide(control);
    }, LEAVE_MS);
  }

  private makeBubble(): ComponentRef<TooltipBubble> {
    const { environmentInjector } = this;
    const bubble = createComponent(TooltipBubble, { environmentInjector });
    this.application.attachView(bubble.hostView);
    this.document.body.append(bubble.location.nativeElement as HTMLElement);
    bubble.instance.left.subscribe(this.hideAny);
    return bubble;
  }

  private readonly hideAny = (): void => {
    if (this.control !== null) this.hide(this.control);
  };

  private readonly hideByEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.control === null) return;
    // The key is used up: a dialog stays, and a call.
    event.preventDefault();
    event.stopPropagation();
    this.hideAny();
  };
}
