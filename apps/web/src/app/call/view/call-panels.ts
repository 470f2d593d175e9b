import { Component, DOCUMENT, effect, ElementRef, inject, output } from '@angular/core';
import { Store } from '@ngrx/store';
import { ChatPanel } from '../../chat/panel/chat-panel';
import { ConnectionPanel } from '../../quality/panel/connection-panel';
import { ScreenPanel } from '../../screen/screen-panel';
import { TouchPanel } from '../../touch-alert/panel/touch-panel';
import { callViewFeature } from './call-view.feature';

/** The panel that is open, loaded when it is. */
@Component({
  selector: 'lm-call-panels',
  imports: [ChatPanel, ConnectionPanel, ScreenPanel, TouchPanel],
  template: `
    @switch (panel()) {
      @case ('chat') {
        @defer (on immediate) {
          <lm-chat-panel />
        }
      }
      @case ('connection') {
        @defer (on immediate) {
          <lm-connection-panel />
        }
      }
      @case ('screen') {
        @defer (on immediate) {
          <lm-screen-panel />
        }
      }
      @case ('touch') {
        @defer (on immediate) {
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
  protected readonly panel = inject(Store).selectSignal(callViewFeature.selectPanel);

  constructor() {
    effect(() => {
      const closes = this.panel() === null;
      if (closes && this.element.contains(this.document.activeElement)) this.focusLeft.emit();
    });
  }
}
