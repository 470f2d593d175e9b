import { TestBed } from '@angular/core/testing';
import { provideState, provideStore, Store } from '@ngrx/store';
import { LoginPage } from './login-page';
import { RememberedName } from './remembered-name';
import { LoginPageActions, SessionActions, SessionApiActions } from './session.actions';
import { sessionFeature } from './session.feature';

const ANA = { id: '0d6a6f8e-6f0f-4a55-9f4e-0c3f0f6f5a01', name: 'Ana' };

describe('LoginPage', () => {
  let store: Store;
  let page: HTMLElement;
  let whenStable: () => Promise<unknown>;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(sessionFeature),
        { provide: RememberedName, useValue: { read: () => 'Ana' } },
      ],
    });
    store = TestBed.inject<Store>(Store);
    const fixture = TestBed.createComponent(LoginPage);
    page = fixture.nativeElement as HTMLElement;
    whenStable = () => fixture.whenStable();
    await whenStable();
  });

  it('joins as a guest with the name of last time at the press of Enter', async () => {
    const dispatch = spyOn(store, 'dispatch');
    page.querySelector('form')?.requestSubmit();
    await whenStable();
    expect(dispatch).toHaveBeenCalledOnceWith(
      LoginPageActions.joinPressed({ request: { kind: 'guest', name: 'Ana' } }),
    );
  });

  it('says why the last session ended', async () => {
    store.dispatch(SessionApiActions.signedIn({ person: ANA }));
    store.dispatch(SessionActions.ended({ reason: 'expired' }));
    await whenStable();
    expect(page.querySelector('[role=status]')?.textContent).toContain('Your session has ended.');
  });
});
