import {
  afterNextRender,
  Component,
  computed,
  DOCUMENT,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import type { Observable } from 'rxjs';
import { FormProblem } from '../form/form-problem';
import { Submission } from '../form/submission';
import { SubmitButton } from '../form/submit-button';
import { AccountFields, type TypedAccount } from './account-fields';
import {
  accountFormProblems,
  fieldOf,
  formProblemText,
  type AccountFormProblem,
} from './account-form-problem';

/**
 * The form of a page that makes an account, or sets its password: what is asked for beside that stands in it, the button's
 * words too.
 */
@Component({
  selector: 'lm-new-account-form',
  imports: [AccountFields, FormProblem, SubmitButton],
  template: `
    <form novalidate (submit)="submit($event)">
      <lm-account-fields
        [owner]="owner()"
        [suggestedName]="suggestedName()"
        [suggestedUsername]="suggestedUsername()"
        [problems]="problems()"
      />
      <ng-content />
      @if (formProblem(); as problem) {
        <lm-form-problem>{{ problem }}</lm-form-problem>
      }
      <lm-submit-button [busy]="busy()">{{ action() }}</lm-submit-button>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--lm-space-5);
    }
  `,
})
export class NewAccountForm {
  /** The words of the button. */
  readonly action = input.required<string>();
  /** What there is to say where the link, or the page, is of no use any more. */
  readonly notValid = input.required<string>();
  /** As `AccountFields` has them. */
  readonly owner = input<string | null>(null);
  readonly suggestedName = input('');
  readonly suggestedUsername = input('');
  /** Does what the page is for; errs as `accountFormProblem` knows it. */
  readonly send = input.required<(typed: TypedAccount) => Observable<unknown>>();

  private readonly window = inject(DOCUMENT).defaultView;
  private readonly submission = new Submission();
  private readonly fields = viewChild.required(AccountFields);

  /** Until the page is gone, too. */
  protected readonly busy = computed(() => this.submission.busy() || this.submission.done());
  protected readonly problems = signal<readonly AccountFormProblem[]>([]);
  protected readonly formProblem = computed(() => {
    const problem = this.problems().find((one) => fieldOf(one) === null);
    return problem === undefined ? null : formProblemText(problem, this.notValid());
  });

  constructor() {
    afterNextRender(() => {
      this.fields().focusFirst();
    });
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.problems.set([]);
    this.submission.send(this.send()(this.fields().typed()), {
      // The page is loaded anew, signed in: it is used up, and nothing of it stays in the history.
      done: () => this.window?.location.replace('/'),
      failed: (error) => {
        this.tell(accountFormProblems(error));
      },
    });
  }

  private tell(problems: readonly AccountFormProblem[]): void {
    this.problems.set(problems);
    const [field] = problems.map(fieldOf).filter((one) => one !== null);
    if (field !== undefined) this.fields().focusOn(field);
  }
}
