import {
  afterNextRender,
  Component,
  computed,
  effect,
  type ElementRef,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { SignInProblem } from './sign-in-problem';

/** What proves that one owns an account. */
export interface TypedCredentials {
  readonly username: string;
  readonly password: string;
}

/** Signing in with an account; native fields for the reason that `GuestForm` has. */
@Component({
  selector: 'lm-account-form',
  templateUrl: './account-form.html',
  styleUrl: './sign-in-form.scss',
})
export class AccountForm {
  /** The server is being asked. */
  readonly busy = input(false);
  /** What did not work last. */
  readonly problem = input<SignInProblem | null>(null);

  /** Both are filled in. */
  readonly submitted = output<TypedCredentials>();

  private readonly username = viewChild.required<ElementRef<HTMLInputElement>>('username');
  private readonly password = viewChild.required<ElementRef<HTMLInputElement>>('password');
  private readonly incomplete = signal(false);

  protected readonly shownProblem = computed(() =>
    this.incomplete() ? 'incomplete' : (this.problem()?.code ?? null),
  );

  constructor() {
    afterNextRender(() => {
      this.username().nativeElement.focus();
    });
    effect(() => {
      if (this.problem() === null) return;
      this.password().nativeElement.focus();
      this.password().nativeElement.select();
    });
  }

  protected submit(event: Event): void {
    event.preventDefault();
    if (this.busy()) return;
    const [username, password] = [this.username().nativeElement, this.password().nativeElement];
    const empty = [username, password].find(({ value }) => value.trim() === '');
    this.incomplete.set(empty !== undefined);
    if (empty !== undefined) empty.focus();
    else this.submitted.emit({ username: username.value, password: password.value });
  }
}
