import { Component, DOCUMENT, effect, ElementRef, inject, output } from '@angular/core';
import { Store } from '@ngrx/store';
import { ChatPanel } from '../../chat/panel/chat-panel';
import { ConnectionPanel } from '../../quality/panel/connection-panel';
import { ScreenPanel } from '../../screen/screen-panel';
import { TouchPanel } from '../../touch-alert/panel/touch-panel';
import { latePart } from '../../parts/late-part';
import { PartLoader } from '../../parts/part-loader';
import { callViewFeature } from './call-view.feature';

/** The panel that is open, loaded when it is. */
@Component({
  selector: 'lm-call-panels',
  imports: [ChatPanel, ConnectionPanel, ScreenPanel, TouchPanel],
  template: `
    @switch (panel()) {
      @case ('chat') {
        @defer (when chatHere()) {
          <lm-chat-panel />
        }
      }
      @case ('connection') {
        @defer (when connectionHere()) {
          <lm-connection-panel />
        }
      }
      @case ('screen') {
        @defer (when screenHere()) {
          <lm-screen-panel />
        }
      }
      @case ('touch') {
        @defer (when touchHere()) {
          <lm-touch-panel />
        }
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      min-height: 0;

      > * {
        width: 24rem;
        padding: var(--edge) var(--edge) var(--edge) 0;
      }
    }

    // Over the picture, where there is no place beside it.
    @media (max-width: 56rem) {
      :host > * {
        width: auto;
        padding: var(--lm-space-2);
      }
    }
  `,
})
export class CallPanels {
  /** A panel goes that has the focus, which needs another place. */
  readonly focusLeft = output();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly document = inject(DOCUMENT);
  private readonly parts = inject(PartLoader);
  protected readonly panel = inject(Store).selectSignal(callViewFeature.selectPanel);
  protected readonly chatHere = latePart(() => import('../../chat/panel/chat-panel'));
  protected readonly connectionHere = latePart(
    () => import('../../quality/panel/connection-panel'),
  );
  protected readonly screenHere = latePart(() => import('../../screen/screen-panel'));
  protected readonly touchHere = latePart(() => import('../../touch-alert/panel/touch-panel'));

  constructor() {
    effect(() => {
      const closes = this.panel() === null;
      if (closes && this.element.contains(this.document.activeElement)) this.focusLeft.emit();
    });
    // One that did not come is opened once more.
    effect(() => {
      if (this.panel() !== null) void this.parts.tryAgain();
    });
  }
}
