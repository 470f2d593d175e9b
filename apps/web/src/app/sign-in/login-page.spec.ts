import { TestBed } from '@angular/core/testing';
import { provideState, provideStore, Store } from '@ngrx/store';
import type { ProviderProblem } from '@lets-meet/signaling-contracts/sign-in';
import { ENTRANCE, PROVIDER_NAME, REGISTRATION, type Entrance } from './entrance';
import { LoginAddress } from './login-address';
import { LoginPage } from './login-page';
import { RememberedName } from './remembered-name';
import { LoginPageActions, SessionActions, SessionApiActions } from './session.actions';
import { sessionFeature } from './session.feature';
import type { SignInProblem } from './sign-in-problem';

const ANA = { id: '0d6a6f8e-6f0f-4a55-9f4e-0c3f0f6f5a01', name: 'Ana' };

describe('LoginPage', () => {
  let store: Store;
  let page: HTMLElement;
  let whenStable: () => Promise<unknown>;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(sessionFeature),
        { provide: RememberedName, useValue: { read: () => 'Ana' } },
      ],
    });
  });

  async function open(entrance: Entrance): Promise<void> {
    TestBed.overrideProvider(ENTRANCE, { useValue: entrance });
    store = TestBed.inject<Store>(Store);
    const fixture = TestBed.createComponent(LoginPage);
    page = fixture.nativeElement as HTMLElement;
    whenStable = () => fixture.whenStable();
    await whenStable();
  }

  const buttons = () =>
    Array.from(page.querySelectorAll('[type=submit]'), (b) => b.textContent.trim());
  const focused = () => document.activeElement?.getAttribute('name');

  async function fail(problem: SignInProblem): Promise<void> {
    store.dispatch(SessionApiActions.signInFailed({ problem }));
    await whenStable();
  }

  it('shows the ways in that the server has, and begins in the first of them', async () => {
    await open('guests');
    expect([buttons(), focused()]).toEqual([['Join'], 'name']);
  });

  it('shows the account first where there are both', async () => {
    await open('both');
    expect([buttons(), focused()]).toEqual([['Sign in', 'Join'], 'username']);
  });

  it('leads to where people make their own account, where they may', async () => {
    TestBed.overrideProvider(REGISTRATION, { useValue: true });
    await open('both');
    const link = page.querySelector('a');
    expect([link?.textContent, link?.getAttribute('href')]).toEqual([
      'Create an account',
      '/register',
    ]);
  });

  it('offers no account of their own to people where they may make none', async () => {
    await open('both');
    expect(page.querySelector('a')).toBeNull();
  });

  it('shows the account alone where guests are not allowed', async () => {
    await open('accounts');
    expect(buttons()).toEqual(['Sign in']);
  });

  async function openWithProvider(problem: ProviderProblem | null): Promise<void> {
    TestBed.overrideProvider(PROVIDER_NAME, { useValue: 'Example' });
    TestBed.overrideProvider(LoginAddress, { useValue: { takeProblem: () => problem } });
    await open('accounts');
  }

  it('leads to the provider with whom people sign in', async () => {
    await openWithProvider(null);
    const link = page.querySelector('a');
    expect([link?.textContent.trim(), link?.getAttribute('href')]).toEqual([
      'Sign in with Example',
      '/api/sign-in/oidc',
    ]);
    expect(page.querySelector('[role=alert]')).toBeNull();
  });

  it('says why that did not work, until something else is tried', async () => {
    await openWithProvider('provider-away');
    const alert = () => page.querySelector('[role=alert]')?.textContent;
    expect(alert()).toContain('Example does not answer.');
    const [username, password] = page.querySelectorAll('input');
    if (username && password) [username.value, password.value] = ['ana', 'tower anchor violin'];
    page.querySelector('form')?.requestSubmit();
    await whenStable();
    expect(alert()).toBeUndefined();
  });

  it('tells a problem at the form that it is about', async () => {
    await open('both');
    await fail({ code: 'wrong-credentials', name: 'ana' });
    expect(page.querySelector('lm-account-form [role=alert]')).not.toBeNull();
    expect(page.querySelector('lm-guest-form [role=alert]')).toBeNull();
    await fail({ code: 'name-reserved', name: 'Ana' });
    expect(page.querySelector('lm-account-form [role=alert]')).toBeNull();
    expect(page.querySelector('lm-guest-form [role=alert]')?.textContent).toContain(
      'belongs to an account',
    );
  });

  it('signs in with an account', async () => {
    await open('accounts');
    const dispatch = spyOn(store, 'dispatch');
    const [username, password] = page.querySelectorAll('input');
    if (username && password) [username.value, password.value] = ['ana', 'tower anchor violin'];
    page.querySelector('form')?.requestSubmit();
    await whenStable();
    expect(dispatch).toHaveBeenCalledOnceWith(
      LoginPageActions.joinPressed({
        request: { kind: 'account', username: 'ana', password: 'tower anchor violin' },
      }),
    );
  });

  it('joins as a guest with the name of last time at the press of Enter', async () => {
    await open('guests');
    const dispatch = spyOn(store, 'dispatch');
    page.querySelector('form')?.requestSubmit();
    await whenStable();
    expect(dispatch).toHaveBeenCalledOnceWith(
      LoginPageActions.joinPressed({ request: { kind: 'guest', name: 'Ana' } }),
    );
  });

  it('says to a guest who was removed what was said of it', async () => {
    await open('both');
    store.dispatch(SessionApiActions.signedIn({ person: ANA, role: 'guest' }));
    store.dispatch(SessionActions.ended({ reason: 'removed', note: 'Not today.' }));
    await whenStable();
    expect(page.querySelector('[role=status]')?.textContent).toContain('They said: Not today.');
    expect(buttons()).toEqual(['Sign in', 'Join']);
  });

  it('shows the account alone once guests are not allowed any more', async () => {
    await open('guests');
    store.dispatch(SessionApiActions.signedIn({ person: ANA, role: 'guest' }));
    store.dispatch(SessionActions.ended({ reason: 'guests-off' }));
    await whenStable();
    expect(page.querySelector('[role=status]')?.textContent).toContain('allows no guests');
    expect(buttons()).toEqual(['Sign in']);
    await fail({ code: 'wrong-credentials', name: 'ana' });
    expect(buttons()).toEqual(['Sign in']);
  });

  it('says why the last session ended', async () => {
    await open('guests');
    store.dispatch(SessionApiActions.signedIn({ person: ANA, role: 'guest' }));
    store.dispatch(SessionActions.ended({ reason: 'expired' }));
    await whenStable();
    expect(page.querySelector('[role=status]')?.textContent).toContain('Your session has ended.');
  });
});
