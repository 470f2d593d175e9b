import { Location } from '@angular/common';
import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatCard } from '@angular/material/card';
import { Title } from '@angular/platform-browser';
import { setUpRequest } from '@lets-meet/signaling-contracts/sign-in';
import { SetUpApi } from './set-up-api';
import { fieldOf, setUpProblem, type SetUpField, type SetUpProblem } from './set-up-problem';

/** Where the one-time link leads: makes the first administrator, and asks whether guests may join. */
@Component({
  selector: 'lm-set-up-page',
  imports: [MatCard],
  templateUrl: './set-up-page.html',
  styleUrls: ['./set-up-page.scss', '../sign-in/sign-in-form.scss'],
})
export class SetUpPage {
  private readonly api = inject(SetUpApi);
  private readonly location = inject(Location);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly destroyRef = inject(DestroyRef);

  private readonly username = viewChild.required<ElementRef<HTMLInputElement>>('username');
  private readonly name = viewChild.required<ElementRef<HTMLInputElement>>('name');
  private readonly password = viewChild.required<ElementRef<HTMLInputElement>>('password');
  private readonly guests = viewChild.required<ElementRef<HTMLInputElement>>('guests');

  protected readonly busy = signal(false);
  protected readonly problem = signal<SetUpProblem | null>(null);
  protected readonly field = computed(() => fieldOf(this.problem()));

  constructor() {
    inject(Title).setTitle($localize`Set up – Let's Meet`);
    afterNextRender(() => {
      this.username().nativeElement.focus();
    });
  }

  protected submit(event: Event): void {
    event.preventDefault();
    if (this.busy()) return;
    const parsed = setUpRequest.safeParse({
      token: this.location.path(true).split('#')[1] ?? '',
      username: this.username().nativeElement.value,
      name: this.name().nativeElement.value,
      password: this.password().nativeElement.value,
      guests: this.guests().nativeElement.checked,
    });
    if (!parsed.success) {
      this.tell(PROBLEMS[String(parsed.error.issues[0]?.path[0])] ?? 'link-not-valid');
      return;
    }
    this.busy.set(true);
    this.problem.set(null);
    this.api
      .run(parsed.data)
      .pipe(takeUntilDestroyed(this.destroyRef))
      .subscribe({
        // The page is loaded anew, signed in: the link is used up and nothing of it stays in the history.
        next: () => this.window?.location.replace('/'),
        error: (error: unknown) => {
          this.busy.set(false);
          this.tell(setUpProblem(error));
        },
      });
  }

  private tell(problem: SetUpProblem): void {
    this.problem.set(problem);
    const field = this.field();
    if (field !== null) this.elementOf(field).focus();
  }

  private elementOf(field: SetUpField): HTMLInputElement {
    return this[field]().nativeElement;
  }
}

/** What is wrong where a field does not fit. */
const PROBLEMS: Readonly<Record<string, SetUpProblem>> = {
  username: 'invalid-username',
  name: 'invalid-name',
  password: 'password-too-short',
};
