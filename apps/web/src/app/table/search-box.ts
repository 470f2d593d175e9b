import { Component, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { Icon } from '../icons/icon';

/** The box in which one types what is looked for in a table, or among people. */
@Component({
  selector: 'lm-search-box',
  imports: [Icon, MatIconButton],
  template: `
    <mat-icon svgIcon="search" />
    <input
      #box
      type="search"
      autocomplete="off"
      spellcheck="false"
      maxlength="80"
      [attr.aria-label]="label()"
      [placeholder]="label()"
      [value]="search()"
      (input)="searched.emit(box.value)"
      (keydown.escape)="searched.emit('')"
    />
    @if (search() !== '') {
      <button
        matIconButton
        type="button"
        aria-label="Clear search"
        i18n-aria-label
        (click)="searched.emit(''); box.focus()"
      >
        <mat-icon svgIcon="close" />
      </button>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: auto 1fr auto;
      align-items: center;
      height: 3.25rem;
      padding-inline: var(--lm-space-3) var(--lm-space-1);
      border: 1px solid var(--mat-sys-outline);
      border-radius: var(--mat-sys-corner-medium);
      transition: border-color var(--lm-motion-state);
    }

    :host(:hover) {
      border-color: var(--mat-sys-on-surface);
    }

    :host(:has(input:focus)) {
      border-color: var(--mat-sys-primary);
      outline: 1px solid var(--mat-sys-primary);
    }

    mat-icon {
      color: var(--mat-sys-on-surface-variant);
    }

    input {
      min-width: 0;
      height: 100%;
      padding-inline: var(--lm-space-3);
      border: 0;
      outline: 0;
      background: transparent;
      color: inherit;
      font: var(--mat-sys-body-large);
    }

    input::placeholder {
      color: var(--mat-sys-on-surface-variant);
      opacity: 1;
    }

    /* We have a button of our own, that can be reached by keyboard. */
    input::-webkit-search-cancel-button {
      display: none;
    }
  `,
})
export class SearchBox {
  readonly search = input.required<string>();
  readonly label = input.required<string>();
  readonly searched = output<string>();
}
