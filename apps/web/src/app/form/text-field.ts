import {
  Component,
  computed,
  type ElementRef,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';

/**
 * A field with its label and what is to be said of it. A native one in the colours and corners of the theme:
 * `mat-form-field` would be a third of what the login page loads (ADR 2).
 */
@Component({
  selector: 'lm-text-field',
  template: `
    <label [attr.for]="id()">{{ label() }}</label>
    <div class="box" [class.secret]="type() === 'password'">
      <input
        #field
        required
        spellcheck="false"
        [id]="id()"
        [name]="name()"
        [type]="revealed() ? 'text' : type()"
        [value]="value()"
        [attr.maxlength]="type() === 'password' ? 256 : 400"
        [attr.autocomplete]="autocomplete()"
        [attr.autocapitalize]="autocomplete() === 'name' ? 'words' : 'none'"
        [attr.enterkeyhint]="last() ? 'go' : 'next'"
        [attr.aria-describedby]="describes() ? note.id : null"
        [attr.aria-invalid]="invalid() || error() !== null"
        (input)="typed.emit(field.value)"
      />
      @if (type() === 'password') {
        <button
          class="reveal"
          type="button"
          aria-label="Show password"
          i18n-aria-label
          [attr.aria-pressed]="revealed()"
          (click)="revealed.set(!revealed())"
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M2 12q10-14 20 0-10 14-20 0" />
            <circle cx="12" cy="12" r="2.5" />
            @if (revealed()) {
              <path d="m4 3 16 18" />
            }
          </svg>
        </button>
      }
    </div>
    <div #note class="note" [id]="id() + '-note'" [class.empty]="!describes()">
      @if (error(); as error) {
        <p class="error" role="alert">{{ error }}</p>
      } @else if (hint()) {
        <p>{{ hint() }}</p>
      }
    </div>
  `,
  styleUrl: './text-field.scss',
})
export class TextField {
  readonly label = input.required<string>();
  /** By which the form, and a password manager, knows it. */
  readonly name = input.required<string>();
  readonly type = input<'text' | 'password'>('text');
  readonly autocomplete = input.required<AutoFill>();
  /** Whether the form is sent from it, on a keyboard on the screen. */
  readonly last = input(false);
  /** What it holds at the start. */
  readonly value = input('');
  /** What to know beforehand. */
  readonly hint = input('');
  /** What is wrong with what is in it, in the place of the hint. */
  readonly error = input<string | null>(null);
  /** It is wrong, and that is said elsewhere. */
  readonly invalid = input(false);

  readonly typed = output<string>();

  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  protected readonly id = computed(() => `lm-${this.name()}`);
  /** What is typed in secret can be read for the moment. */
  protected readonly revealed = signal(false);
  protected readonly describes = computed(() => this.error() !== null || this.hint() !== '');

  /** What is in it, as it is: not every password manager says that it has filled it in. */
  text(): string {
    return this.field().nativeElement.value;
  }

  clear(): void {
    this.field().nativeElement.value = '';
  }

  focus(): void {
    this.field().nativeElement.focus();
  }

  select(): void {
    this.field().nativeElement.select();
  }
}
