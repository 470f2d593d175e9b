import {
  afterNextRender,
  Component,
  type ElementRef,
  input,
  output,
  viewChild,
} from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { Icon } from '../../icons/icon';
import { isForInputMethod } from '../../shell/input-method';

/** The frame of what stands beside the picture: a region with a heading and a way to close it. */
@Component({
  selector: 'lm-call-panel',
  imports: [Icon, MatIconButton],
  template: `
    <section #region tabindex="-1" [attr.aria-label]="heading()">
      <header>
        <h2>{{ heading() }}</h2>
        <ng-content select="[panelAction]" />
        <button
          matIconButton
          type="button"
          aria-label="Close panel"
          i18n-aria-label
          (click)="closed.emit()"
        >
          <mat-icon svgIcon="close" />
        </button>
      </header>
      <ng-content />
    </section>
  `,
  styleUrl: './call-panel.scss',
  host: { '(keydown.escape)': 'escape($event)' },
})
export class CallPanel {
  readonly heading = input.required<string>();

  readonly closed = output();

  private readonly region = viewChild.required<ElementRef<HTMLElement>>('region');

  constructor() {
    // A panel with a better place for the focus (a text field) takes it afterwards.
    afterNextRender(() => {
      this.region().nativeElement.focus();
    });
  }

  protected escape(event: Event): void {
    // Somebody who writes with an input method gives up a word of it, and not the panel.
    if (event instanceof KeyboardEvent && isForInputMethod(event)) return;
    this.closed.emit();
  }
}
