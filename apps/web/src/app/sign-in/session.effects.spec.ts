import { SpyLocation } from '@angular/common/testing';
import { Location } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import { RememberedName } from './remembered-name';
import { HttpRefusal } from '../form/ask-server';
import { SessionApi } from './session-api';
import {
  AccountMenuActions,
  LoginPageActions,
  SessionActions,
  SessionApiActions,
  type SessionEndReason,
} from './session.actions';
import * as sessionEffects from './session.effects';
import { sessionFeature } from './session.feature';
import { FakeSessionApi } from './testing/fake-session-api';

const ANA = { id: '0d6a6f8e-6f0f-4a55-9f4e-0c3f0f6f5a01', name: 'Ana' };
const joinPressed = LoginPageActions.joinPressed({ request: { kind: 'guest', name: 'Ana' } });
const ended = (reason: SessionEndReason) => SessionActions.ended({ reason });

describe('The session', () => {
  let api: FakeSessionApi;
  let store: Store;
  let location: Location;
  let keep: jasmine.Spy<RememberedName['keep']>;

  beforeEach(() => {
    api = new FakeSessionApi();
    keep = jasmine.createSpy<RememberedName['keep']>('keep');
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(sessionFeature),
        provideEffects(sessionEffects),
        { provide: Location, useClass: SpyLocation },
        { provide: SessionApi, useValue: api },
        { provide: RememberedName, useValue: { keep, read: () => '' } },
      ],
    });
    store = TestBed.inject<Store>(Store);
    location = TestBed.inject(Location);
  });

  const status = () => store.selectSignal(sessionFeature.selectStatus)();
  const problem = () => store.selectSignal(sessionFeature.selectProblem)();
  const reason = () => store.selectSignal(sessionFeature.selectEnded)();

  function signedIn(): void {
    api.answerWith(null);
    store.dispatch(joinPressed);
    api.answerWith(ANA);
  }

  it('is asked for once, when the program starts', () => {
    expect(api.asked).toEqual(['current']);
    expect(status()).toBe('restoring');
  });

  it('goes on where the server still knows it', () => {
    location.replaceState('/login');
    api.answerWith(ANA);
    expect(status()).toBe('signed-in');
    expect(store.selectSignal(sessionFeature.selectPerson)()).toEqual(ANA);
    expect(location.path()).toBe('/');
  });

  it('leads to the login page where there is none', () => {
    api.answerWith(null);
    expect(status()).toBe('signed-out');
    expect(location.path()).toBe('/login');
    expect(TestBed.inject(Title).getTitle()).toContain('Sign in');
  });

  it('leads to the login page, and says why, where the server does not answer', () => {
    api.failWith(new TypeError('Failed to fetch'));
    expect(status()).toBe('signed-out');
    expect(problem()?.code).toBe('unreachable');
    expect(location.path()).toBe('/login');
  });

  it('begins with Join, and the name is remembered as the server took it', () => {
    signedIn();
    expect(api.asked.at(-1)).toEqual({ kind: 'guest', name: 'Ana' });
    expect(status()).toBe('signed-in');
    expect(keep).toHaveBeenCalledOnceWith('Ana');
    expect(location.path()).toBe('/');
  });

  it('begins with an account, whose name is not one for guests', () => {
    api.answerWith(null);
    const request = { kind: 'account', username: 'ana', password: 'tower anchor violin' } as const;
    store.dispatch(LoginPageActions.joinPressed({ request }));
    api.answerWith(ANA, 'member');
    expect(status()).toBe('signed-in');
    expect(keep).not.toHaveBeenCalled();
  });

  it('leaves the link of the set-up in the address', () => {
    location.replaceState('/set-up#token');
    api.answerWith(null);
    expect(location.path(true)).toBe('/set-up#token');
  });

  it('is asked for once, however often Join is pressed', () => {
    api.answerWith(null);
    store.dispatch(joinPressed);
    store.dispatch(joinPressed);
    expect(api.asked.length).toBe(2);
  });

  it('does not begin with a name that is taken, and can be tried again', () => {
    api.answerWith(null);
    store.dispatch(joinPressed);
    api.failWith(new HttpRefusal(409, 'name-taken'));
    expect(status()).toBe('signed-out');
    expect(problem()).toEqual({ code: 'name-taken', name: 'Ana' });
    expect(keep).not.toHaveBeenCalled();

    store.dispatch(joinPressed);
    expect(problem()).toBeNull();
    api.answerWith(ANA);
    expect(status()).toBe('signed-in');
  });

  it('is not undone by an older answer that nobody is signed in', () => {
    store.dispatch(joinPressed);
    expect(status()).toBe('signing-in');
    api.answerWith(null);
    expect(status()).toBe('signing-in');
    api.answerWith(ANA);
    expect(status()).toBe('signed-in');
    expect(location.path()).toBe('/');
  });

  it('ends with Sign out, without a reason that one has to be told', () => {
    signedIn();
    store.dispatch(AccountMenuActions.signOutPressed());
    expect(status()).toBe('signing-out');
    // The server closes the line before it answers.
    store.dispatch(ended('signed-out'));
    api.answerWith(null);
    expect(status()).toBe('signed-out');
    expect(reason()).toBeNull();
    expect(location.path()).toBe('/login');
  });

  it('goes on where signing out does not reach the server, and says so', () => {
    signedIn();
    store.dispatch(AccountMenuActions.signOutPressed());
    api.failWith(new TypeError('Failed to fetch'));
    expect(status()).toBe('signed-in');
    expect(problem()?.code).toBe('unreachable');
  });

  it('stays ended where the line closes and the answer to Sign out is lost', () => {
    signedIn();
    store.dispatch(AccountMenuActions.signOutPressed());
    store.dispatch(ended('signed-out'));
    api.failWith(new TypeError('Failed to fetch'));
    expect(status()).toBe('signed-out');
    expect(store.selectSignal(sessionFeature.selectPerson)()).toBeNull();
    expect(location.path()).toBe('/login');
  });

  it('is not undone by a late answer to the Sign out before it', () => {
    signedIn();
    store.dispatch(AccountMenuActions.signOutPressed());
    store.dispatch(ended('signed-out'));
    store.dispatch(joinPressed);
    store.dispatch(SessionApiActions.signedOut());
    expect(status()).toBe('signing-in');
  });

  for (const why of ['expired', 'signed-out'] as const) {
    it(`leads to the login page with the reason when it is over: ${why}`, () => {
      signedIn();
      store.dispatch(ended(why));
      expect(status()).toBe('signed-out');
      expect(reason()).toBe(why);
      expect(location.path()).toBe('/login');
    });
  }

  it('says at the name that it is taken when somebody else came online with it', () => {
    signedIn();
    store.dispatch(ended('name-taken'));
    expect(problem()).toEqual({ code: 'name-taken', name: 'Ana' });
    expect(reason()).toBeNull();
  });
});
