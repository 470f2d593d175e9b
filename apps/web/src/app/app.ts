import { NgComponentOutlet } from '@angular/common';
import { Component, computed, effect, inject, signal, type Type } from '@angular/core';
import { Store } from '@ngrx/store';
import { HomeLoader, type LoadedPage } from './home-loader';
import { LoadProblem } from './load-problem';
import { Loading } from './loading';
import type { LazyPage } from './pages';
import { LoginAddress } from './sign-in/login-address';
import { LoginPage } from './sign-in/login-page';
import { sessionFeature } from './sign-in/session.feature';

/**
 * The login page, or what is behind it, by who is signed in; or the page that the address names. That needs no router
 * (ADR 2): none of them leads to another but by loading the page anew or by signing in and out.
 */
@Component({
  selector: 'lm-root',
  imports: [LoadProblem, Loading, LoginPage, NgComponentOutlet],
  template: `
    @switch (place()) {
      @case ('login') {
        <lm-login-page />
      }
      @case ('page') {
        @if (page(); as page) {
          <ng-container [ngComponentOutlet]="page" />
        } @else if (failed()) {
          <lm-load-problem />
        } @else {
          <lm-loading />
        }
      }
      @case ('home') {
        @if (home(); as home) {
          <ng-container
            [ngComponentOutlet]="home.page"
            [ngComponentOutletEnvironmentInjector]="home.injector"
          />
        } @else if (failed()) {
          <lm-load-problem />
        } @else {
          <lm-loading />
        }
      }
      @default {
        <lm-loading />
      }
    }
  `,
})
export class App {
  private readonly status = inject(Store).selectSignal(sessionFeature.selectStatus);
  private readonly startedAt = inject(LoginAddress).page();
  private readonly startedAtLogin = inject(LoginAddress).isCurrent();
  private readonly loader = inject(HomeLoader);

  protected readonly home = signal<LoadedPage | null>(null);
  protected readonly page = signal<Type<unknown> | null>(null);
  protected readonly failed = signal(false);

  protected readonly place = computed(() => {
    if (this.startedAt !== undefined) return 'page';
    switch (this.status()) {
      case 'restoring':
        // The form is of use before it is known that there is no session; elsewhere it would only flash up.
        return this.startedAtLogin ? 'login' : 'nowhere';
      case 'signed-out':
      case 'signing-in':
        return 'login';
      case 'signed-in':
      case 'signing-out':
        return 'home';
    }
  });

  constructor() {
    if (this.startedAt !== undefined) void this.loadPage(this.startedAt);
    effect(() => {
      if (this.startedAt !== undefined) return;
      // While the server checks a name, what comes next is already on its way.
      if (this.status() === 'signing-in' || this.status() === 'signed-in') void this.load();
    });
  }

  private async loadPage({ load }: LazyPage): Promise<void> {
    try {
      this.page.set(await load());
    } catch {
      // As with what is behind the login page.
      this.failed.set(true);
    }
  }

  private async load(): Promise<void> {
    try {
      this.home.set(await this.loader.load());
    } catch {
      // No network, or the server was updated and no longer has these files.
      this.failed.set(true);
    }
  }
}
