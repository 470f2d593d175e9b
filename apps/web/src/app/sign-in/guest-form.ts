import {
  afterNextRender,
  Component,
  computed,
  effect,
  type ElementRef,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { nameKey, nameProblem, type NameProblem } from '@lets-meet/signaling-contracts/sign-in';
import { isAboutName, type RefusedName, type SignInProblem } from './sign-in-problem';

/**
 * Signing in with nothing but a name. Field and button are native ones in the colours and corners of the theme:
 * `mat-form-field` and `matButton` would be a third of what the login page loads (ADR 2).
 */
@Component({
  selector: 'lm-guest-form',
  templateUrl: './guest-form.html',
  styleUrl: './sign-in-form.scss',
})
export class GuestForm {
  /** Whether it is where one begins, so that the field takes the focus. */
  readonly first = input(true);
  /** What the field holds at the start. */
  readonly rememberedName = input('');
  /** The server is being asked. */
  readonly busy = input(false);
  /** What did not work last. */
  readonly problem = input<SignInProblem | null>(null);

  /** The name that somebody wants to join with; it has no `NameProblem`. */
  readonly joined = output<string>();

  protected readonly name = linkedSignal(() => this.rememberedName());
  private readonly tried = signal(false);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  /** What is wrong with the name, as far as it helps to say it now. */
  protected readonly fieldProblem = computed<NameProblem | RefusedName | null>(() => {
    const name = this.name();
    const typed = nameProblem(name);
    // Nobody has to be told that a field they have not filled in yet is empty.
    if (typed !== null) return typed !== 'empty' || this.tried() ? typed : null;
    const refused = this.problem();
    if (refused === null || !isAboutName(refused.code)) return null;
    return nameKey(refused.name) === nameKey(name) ? refused.code : null;
  });

  /** What is wrong with something else than the name. */
  protected readonly otherProblem = computed(() => {
    const code = this.problem()?.code;
    return code === undefined || isAboutName(code) ? null : code;
  });

  constructor() {
    afterNextRender(() => {
      if (this.first()) this.field().nativeElement.focus();
    });
    effect(() => {
      if (this.problem() !== null) this.field().nativeElement.focus();
    });
  }

  protected submit(event: Event): void {
    event.preventDefault();
    if (this.busy()) return;
    this.tried.set(true);
    const name = this.name();
    if (nameProblem(name) === null) this.joined.emit(name);
    else this.field().nativeElement.focus();
  }
}
