import { Component, input } from '@angular/core';

/** Sends the form that it is in. While that is under way it says so, keeps the focus, and the form is not to be sent again. */
@Component({
  selector: 'lm-submit-button',
  template: `
    <button class="lm-button" type="submit" [attr.aria-disabled]="busy()" [attr.aria-busy]="busy()">
      @if (busy()) {
        <span class="spinner"></span>
      }
      <ng-content />
    </button>
  `,
  styles: `
    :host {
      display: grid;
    }

    .spinner {
      width: 1.25rem;
      height: 1.25rem;
      border: 2.5px solid currentcolor;
      border-inline-start-color: transparent;
      border-radius: 50%;
      animation: spin 800ms linear infinite;
    }

    @keyframes spin {
      to {
        rotate: 1turn;
      }
    }
  `,
})
export class SubmitButton {
  readonly busy = input(false);
}
