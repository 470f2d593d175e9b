import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import {
  PROVIDER_PATH,
  REGISTER_PAGE,
  type SignInRequest,
} from '@lets-meet/signaling-contracts/sign-in';
import { Store } from '@ngrx/store';
import { Brand } from '../shell/brand';
import { AccountForm, type TypedCredentials } from './account-form';
import { FormProblem } from '../form/form-problem';
import { ENTRANCE, PROVIDER_NAME, REGISTRATION } from './entrance';
import { GuestForm } from './guest-form';
import { LoginAddress } from './login-address';
import { providerProblemText } from './provider-problem';
import { RememberedName } from './remembered-name';
import { LoginPageActions } from './session.actions';
import { sessionFeature } from './session.feature';
import { formOf } from './sign-in-problem';
import { TwoTiles } from './two-tiles';

@Component({
  selector: 'lm-login-page',
  imports: [AccountForm, Brand, FormProblem, GuestForm, TwoTiles],
  templateUrl: './login-page.html',
  styleUrl: './login-page.scss',
})
export class LoginPage {
  private readonly store = inject(Store);
  private readonly status = this.store.selectSignal(sessionFeature.selectStatus);
  private readonly problem = this.store.selectSignal(sessionFeature.selectProblem);
  private readonly entrance = inject(ENTRANCE);

  protected readonly rememberedName = inject(RememberedName).read();
  protected readonly ended = this.store.selectSignal(sessionFeature.selectEnded);
  protected readonly note = this.store.selectSignal(sessionFeature.selectNote);
  /** Guests may not join any more, which the page did not know when it was loaded. */
  private readonly guestsOff = linkedSignal<boolean, boolean>({
    source: () => this.ended() === 'guests-off' || this.problem()?.code === 'guests-not-allowed',
    computation: (told, before) => told || (before?.value ?? false),
  });
  protected readonly showsAccount = computed(() => this.entrance !== 'guests' || this.guestsOff());
  protected readonly showsGuest = computed(() => this.entrance !== 'accounts' && !this.guestsOff());

  /** As people know it; null where nobody signs in elsewhere. */
  protected readonly providerName = inject(PROVIDER_NAME);
  protected readonly providerPath = PROVIDER_PATH;
  /** Where people make their own account; null where they may not. */
  protected readonly registerPage = inject(REGISTRATION) ? REGISTER_PAGE : null;
  private readonly providerProblem = inject(LoginAddress).takeProblem();
  private readonly sent = signal(false);
  /** What there is to say to who is back from there, until they try something else. */
  protected readonly providerNews = computed(() =>
    this.providerProblem === null || this.sent()
      ? null
      : providerProblemText(this.providerProblem, this.providerName ?? ''),
  );

  /** The form that was sent last; before that, the first on the page. */
  private readonly used = signal<SignInRequest['kind']>(this.showsAccount() ? 'account' : 'guest');
  private readonly busy = computed(() => this.status() === 'signing-in');

  protected readonly guest = this.partOf('guest');
  protected readonly account = this.partOf('account');

  protected join(name: string): void {
    this.send({ kind: 'guest', name });
  }

  protected signIn(credentials: TypedCredentials): void {
    this.send({ kind: 'account', ...credentials });
  }

  private send(request: SignInRequest): void {
    if (this.busy()) return;
    this.sent.set(true);
    this.used.set(request.kind);
    this.store.dispatch(LoginPageActions.joinPressed({ request }));
  }

  /** What concerns one of the forms. */
  private partOf(form: SignInRequest['kind']) {
    return {
      busy: computed(() => this.busy() && this.used() === form),
      problem: computed(() => {
        const problem = this.problem();
        return problem !== null && (formOf(problem.code) ?? this.used()) === form ? problem : null;
      }),
    };
  }
}
