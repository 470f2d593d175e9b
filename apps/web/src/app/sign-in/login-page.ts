import { Component, inject } from '@angular/core';
import { MatCard } from '@angular/material/card';
import { Store } from '@ngrx/store';
import { GuestForm } from './guest-form';
import { RememberedName } from './remembered-name';
import { LoginPageActions } from './session.actions';
import { sessionFeature } from './session.feature';
import { TwoTiles } from './two-tiles';

@Component({
  selector: 'lm-login-page',
  imports: [GuestForm, MatCard, TwoTiles],
  templateUrl: './login-page.html',
  styleUrl: './login-page.scss',
})
export class LoginPage {
  private readonly store = inject(Store);
  private readonly status = this.store.selectSignal(sessionFeature.selectStatus);

  protected readonly rememberedName = inject(RememberedName).read();
  protected readonly problem = this.store.selectSignal(sessionFeature.selectProblem);
  protected readonly ended = this.store.selectSignal(sessionFeature.selectEnded);

  protected busy(): boolean {
    return this.status() === 'signing-in';
  }

  protected join(name: string): void {
    this.store.dispatch(LoginPageActions.joinPressed({ request: { kind: 'guest', name } }));
  }
}
