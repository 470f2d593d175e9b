import { NgComponentOutlet } from '@angular/common';
import { Component, computed, effect, inject, signal, type Type } from '@angular/core';
import { Store } from '@ngrx/store';
import { LoadProblem } from './load-problem';
import { LoginAddress } from './sign-in/login-address';
import { LoginPage } from './sign-in/login-page';
import { sessionFeature } from './sign-in/session.feature';
import { WorkspaceLoader } from './workspace-loader';

/** The login page, or what is behind it: who is not signed in does not load the latter. */
@Component({
  selector: 'lm-root',
  imports: [LoadProblem, LoginPage, NgComponentOutlet],
  template: `
    @switch (place()) {
      @case ('login') {
        <lm-login-page />
      }
      @case ('workspace') {
        @if (failed()) {
          <lm-load-problem />
        } @else {
          <ng-container [ngComponentOutlet]="workspace()" />
        }
      }
    }
  `,
})
export class App {
  private readonly status = inject(Store).selectSignal(sessionFeature.selectStatus);
  private readonly startedAtLogin = inject(LoginAddress).isCurrent();
  private readonly loader = inject(WorkspaceLoader);

  protected readonly workspace = signal<Type<unknown> | null>(null);
  protected readonly failed = signal(false);

  protected readonly place = computed(() => {
    switch (this.status()) {
      case 'restoring':
        // The form is of use before it is known that there is no session; elsewhere it would only flash up.
        return this.startedAtLogin ? 'login' : 'nothing';
      case 'signed-out':
      case 'signing-in':
        return 'login';
      case 'signed-in':
      case 'signing-out':
        return 'workspace';
    }
  });

  constructor() {
    effect(() => {
      // While the server checks a name, what comes next is already on its way.
      if (this.status() === 'signing-in' || this.status() === 'signed-in') void this.load();
    });
  }

  private async load(): Promise<void> {
    try {
      this.workspace.set(await this.loader.load());
    } catch {
      // No network, or the server was updated and no longer has these files.
      this.failed.set(true);
    }
  }
}
