import { Component, input, model } from '@angular/core';

/** Some of a few: boxes to be ticked, under a heading. */
@Component({
  selector: 'lm-choice-list',
  template: `
    <fieldset>
      <legend>{{ legend() }}</legend>
      @for (choice of choices(); track choice.name) {
        <label>
          <input
            type="checkbox"
            [checked]="chosen().includes(choice.name)"
            (change)="toggle(choice.name)"
          />
          <span>{{ choice.text }}</span>
        </label>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      margin: 0;
      padding: 0;
      border: 0;
    }

    legend {
      padding: 0;
      font: var(--mat-sys-label-large);
    }

    label {
      display: flex;
      gap: var(--lm-space-3);
      align-items: center;
      min-height: 2.75rem;
    }

    input {
      flex: none;
      width: 1.25rem;
      height: 1.25rem;
      accent-color: var(--mat-sys-primary);
    }
  `,
})
export class ChoiceList<Name extends string> {
  readonly legend = input.required<string>();
  readonly choices = input.required<readonly { readonly name: Name; readonly text: string }[]>();
  readonly chosen = model.required<readonly Name[]>();

  protected toggle(name: Name): void {
    this.chosen.update((chosen) =>
      chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name],
    );
  }
}
