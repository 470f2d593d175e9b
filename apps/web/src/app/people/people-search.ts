import { Component, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatFormField, MatPrefix, MatSuffix } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';

/** The box that finds people by their name. */
@Component({
  selector: 'lm-people-search',
  imports: [MatFormField, MatIcon, MatIconButton, MatInput, MatPrefix, MatSuffix],
  template: `
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <mat-icon matPrefix svgIcon="search" />
      <input
        #box
        matInput
        type="search"
        autocomplete="off"
        spellcheck="false"
        maxlength="80"
        aria-label="Search people"
        i18n-aria-label
        placeholder="Search people"
        i18n-placeholder
        [value]="search()"
        (input)="searched.emit(box.value)"
        (keydown.escape)="searched.emit('')"
      />
      @if (search() !== '') {
        <button
          matSuffix
          matIconButton
          type="button"
          aria-label="Clear search"
          i18n-aria-label
          (click)="searched.emit(''); box.focus()"
        >
          <mat-icon svgIcon="close" />
        </button>
      }
    </mat-form-field>
  `,
  styles: `
    :host,
    mat-form-field {
      display: block;
    }

    mat-icon[matPrefix] {
      padding: var(--lm-space-3);
      color: var(--mat-sys-on-surface-variant);
    }

    /* We have a button of our own, that can be reached by keyboard. */
    input::-webkit-search-cancel-button {
      display: none;
    }
  `,
})
export class PeopleSearch {
  readonly search = input.required<string>();
  readonly searched = output<string>();
}
