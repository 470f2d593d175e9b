import {
  afterNextRender,
  Component,
  computed,
  effect,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { nameKey, nameProblem, type NameProblem } from '@lets-meet/signaling-contracts/sign-in';
import { FormProblem, serverProblemText } from '../form/form-problem';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import {
  isAboutName,
  type RefusedName,
  type SignInProblem,
  type SignInProblemCode,
} from './sign-in-problem';

/** Signing in with nothing but a name. */
@Component({
  selector: 'lm-guest-form',
  imports: [FormProblem, SubmitButton, TextField],
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
  private readonly field = viewChild.required(TextField);

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

  protected readonly fieldProblemText = computed(() => {
    const problem = this.fieldProblem();
    return problem === null ? null : nameProblemText(problem, this.name());
  });

  /** What is wrong with something else than the name. */
  protected readonly otherProblem = computed(() => {
    const code = this.problem()?.code;
    return code === undefined || isAboutName(code) ? null : code;
  });

  constructor() {
    afterNextRender(() => {
      if (this.first()) this.field().focus();
    });
    effect(() => {
      if (this.problem() !== null) this.field().focus();
    });
  }

  protected submit(event: Event): void {
    event.preventDefault();
    if (this.busy()) return;
    this.tried.set(true);
    const name = this.name();
    if (nameProblem(name) === null) this.joined.emit(name);
    else this.field().focus();
  }

  protected serverText(problem: SignInProblemCode): string {
    return serverProblemText(problem === 'unreachable');
  }
}

function nameProblemText(problem: NameProblem | RefusedName, name: string): string {
  switch (problem) {
    case 'empty':
      return $localize`Enter the name that the others will see.`;
    case 'too-long':
      return $localize`A name has at most 40 characters. Shorten it.`;
    case 'control-characters':
      return $localize`This name contains invisible characters. Type it again.`;
    case 'name-taken':
      return $localize`Somebody who is online uses the name “${name}:name:”. Choose another.`;
    case 'name-reserved':
      return $localize`The name “${name}:name:” belongs to an account. Choose another.`;
    case 'invalid-name':
      return $localize`This name cannot be used. Choose another.`;
  }
}
