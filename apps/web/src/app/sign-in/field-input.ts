import { computed, Directive, ElementRef, inject, input, model, signal } from '@angular/core';
import { MatFormFieldControl } from '@angular/material/form-field';

let made = 0;

/**
 * A native text input inside `mat-form-field`, bound to a signal. `matInput` would do the same with all of
 * `@angular/forms` behind it, 20 kB of the login page for one field.
 */
@Directive({
  selector: 'input[lmFieldInput]',
  providers: [{ provide: MatFormFieldControl, useExisting: FieldInput }],
  host: {
    class: 'mat-mdc-input-element mat-mdc-form-field-input-control mdc-text-field__input',
    '[id]': 'id',
    '[value]': 'text()',
    '[attr.aria-invalid]': 'errorState()',
    '[attr.aria-describedby]': 'describedBy()',
    '(input)': 'text.set(element.value)',
    '(focus)': 'focused.set(true)',
    '(blur)': 'focused.set(false)',
  },
})
export class FieldInput implements MatFormFieldControl<string> {
  /** What is typed. */
  readonly text = model.required<string>();
  /** Whether `mat-error` is shown instead of the hint. */
  readonly errorState = input(false);

  protected readonly element = inject<ElementRef<HTMLInputElement>>(ElementRef).nativeElement;
  private readonly describers = signal<readonly string[]>([]);
  protected readonly describedBy = computed(() => this.describers().join(' ') || null);

  readonly id = `lm-field-${made++}`;
  readonly ngControl = null;
  readonly focused = signal(false);
  readonly empty = computed(() => this.text() === '');
  readonly shouldLabelFloat = computed(() => this.focused() || !this.empty());
  readonly required = true;
  readonly disabled = false;

  setDescribedByIds(ids: string[]): void {
    this.describers.set(ids);
  }

  onContainerClick(): void {
    this.focus();
  }

  focus(): void {
    this.element.focus();
  }
}
