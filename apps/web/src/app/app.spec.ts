import { Component, createEnvironmentInjector, EnvironmentInjector } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { Location } from '@angular/common';
import { SpyLocation } from '@angular/common/testing';
import { provideState, provideStore, Store } from '@ngrx/store';
import { App } from './app';
import { HomeLoader, type LoadedPage } from './home-loader';
import { LoginPageActions, SessionApiActions } from './sign-in/session.actions';
import { sessionFeature } from './sign-in/session.feature';

const ANA = { id: '0d6a6f8e-6f0f-4a55-9f4e-0c3f0f6f5a01', name: 'Ana' };

@Component({ selector: 'lm-dashboard-stub', template: '' })
class DashboardStub {}

describe('App', () => {
  let load: jasmine.Spy<() => Promise<LoadedPage>>;

  beforeEach(() => {
    load = jasmine.createSpy('load');
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(sessionFeature),
        { provide: Location, useClass: SpyLocation },
        { provide: HomeLoader, useValue: { load } },
      ],
    });
    const injector = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector));
    load.and.resolveTo({ page: DashboardStub, injector });
  });

  async function started(): Promise<ComponentFixture<App>> {
    const fixture = TestBed.createComponent(App);
    await fixture.whenStable();
    return fixture;
  }

  async function shown(fixture: ComponentFixture<App>): Promise<string[]> {
    await fixture.whenStable();
    return Array.from(
      (fixture.nativeElement as HTMLElement).children,
      ({ localName }) => localName,
    );
  }

  it('shows neither page before it is known whether somebody is signed in', async () => {
    expect(await shown(await started())).toEqual(['lm-loading']);
  });

  it('shows the form at once to who comes to the login page', async () => {
    TestBed.inject(Location).replaceState('/login');
    expect(await shown(await started())).toEqual(['lm-login-page']);
  });

  it('shows the login page, and loads no more, where nobody is signed in', async () => {
    const fixture = await started();
    TestBed.inject(Store).dispatch(SessionApiActions.nobodySignedIn());
    expect(await shown(fixture)).toEqual(['lm-login-page']);
    expect(load).not.toHaveBeenCalled();
  });

  it('loads what comes next while the server checks the name', async () => {
    const fixture = await started();
    TestBed.inject(Store).dispatch(
      LoginPageActions.joinPressed({ request: { kind: 'guest', name: 'Ana' } }),
    );
    expect(await shown(fixture)).toEqual(['lm-login-page']);
    expect(load).toHaveBeenCalled();
  });

  it('shows the dashboard to who is signed in', async () => {
    const fixture = await started();
    TestBed.inject(Store).dispatch(SessionApiActions.restored({ person: ANA, role: 'guest' }));
    expect(await shown(fixture)).toEqual(['lm-dashboard-stub']);
  });

  it('offers to try again where the dashboard cannot be loaded', async () => {
    load.and.rejectWith(new TypeError('Failed to fetch dynamically imported module'));
    const fixture = await started();
    TestBed.inject(Store).dispatch(SessionApiActions.restored({ person: ANA, role: 'guest' }));
    expect(await shown(fixture)).toEqual(['lm-load-problem']);
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('could not be loaded');
  });

  it('shows one’s account in the dashboard’s frame, and first the login page to who is not signed in', async () => {
    TestBed.inject(Location).replaceState('/account');
    const fixture = await started();
    TestBed.inject(Store).dispatch(SessionApiActions.nobodySignedIn());
    expect(await shown(fixture)).toEqual(['lm-login-page']);
    TestBed.inject(Store).dispatch(SessionApiActions.signedIn({ person: ANA, role: 'member' }));
    expect(await shown(fixture)).toEqual(['lm-dashboard-stub']);
  });
});
