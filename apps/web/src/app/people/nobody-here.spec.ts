import { TestBed } from '@angular/core/testing';
import { provideState, provideStore, Store } from '@ngrx/store';
import { ENTRANCE, type Entrance } from '../sign-in/entrance';
import { SessionApiActions } from '../sign-in/session.actions';
import { sessionFeature } from '../sign-in/session.feature';
import { NobodyHere } from './nobody-here';

describe('What the dashboard says while one is alone', () => {
  function textFor(entrance: Entrance, role: 'guest' | 'member' | 'administrator'): string {
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(sessionFeature),
        { provide: ENTRANCE, useValue: entrance },
      ],
    });
    const person = { id: 'ana', name: 'Ana' };
    TestBed.inject<Store>(Store).dispatch(SessionApiActions.signedIn({ person, role }));
    const fixture = TestBed.createComponent(NobodyHere);
    fixture.detectChanges();
    return (fixture.nativeElement as HTMLElement).textContent;
  }

  it('is how a guest gets here, where guests may join', () => {
    expect(textFor('both', 'administrator')).toContain('They type a name');
  });

  it('is that others need an account, where guests may not', () => {
    const text = textFor('accounts', 'member');
    expect(text).toContain('signs in with an account');
    expect(text).not.toContain('They type a name');
    expect(text).not.toContain('Invite people');
  });

  it('leads an administrator to the invitations then', () => {
    expect(textFor('accounts', 'administrator')).toContain('Invite people');
  });
});
