import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Location } from '@angular/common';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { MatMenuItemHarness } from '@angular/material/menu/testing';
import { ActionsSubject, provideState, provideStore, Store, type Action } from '@ngrx/store';
import { RecordingControlActions } from '../recording/recording.actions';
import { AccountMenuActions, SessionApiActions } from '../sign-in/session.actions';
import { sessionFeature } from '../sign-in/session.feature';
import { peopleFeature } from '../people/people.feature';
import { ANY_SERVER } from '../server-status/testing/any-server-status';
import { SignalingActions } from '../signaling/signaling.actions';
import { signalingFeature } from '../signaling/signaling.feature';
import { AccountMenu } from './account-menu';

const ANA = { id: 'ana', name: 'Ana' };

describe('AccountMenu', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(sessionFeature),
        provideState(signalingFeature),
        provideState(peopleFeature),
        { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
      ],
    });
  });

  async function open(role: 'guest' | 'member'): Promise<ComponentFixture<AccountMenu>> {
    TestBed.inject<Store>(Store).dispatch(SessionApiActions.restored({ person: ANA, role }));
    const fixture = TestBed.createComponent(AccountMenu);
    fixture.componentRef.setInput('person', ANA);
    await fixture.whenStable();
    return fixture;
  }

  async function press(fixture: ComponentFixture<AccountMenu>): Promise<void> {
    (fixture.nativeElement as HTMLElement).querySelector('button')?.click();
    // It is loaded first.
    while (document.querySelector('.mat-mdc-menu-panel') === null) await nextFrame();
  }

  function itemOf(
    fixture: ComponentFixture<AccountMenu>,
    text: string,
  ): Promise<MatMenuItemHarness> {
    const page = TestbedHarnessEnvironment.documentRootLoader(fixture);
    return page.getHarness(MatMenuItemHarness.with({ text: new RegExp(text, 'u') }));
  }

  const panel = () => document.querySelector('.mat-mdc-menu-panel')?.textContent ?? '';

  it('shows who one is, and leads to the recordings and out', async () => {
    const dispatched: Action[] = [];
    TestBed.inject(ActionsSubject).subscribe((action) => dispatched.push(action));
    const fixture = await open('guest');
    const button = (fixture.nativeElement as HTMLElement).querySelector('button');
    expect(button?.getAttribute('aria-label')).toBe('Account');

    for (const text of ['Recordings', 'Sign out']) {
      await press(fixture);
      expect(panel()).toContain('Ana');
      await (await itemOf(fixture, text)).click();
    }
    expect(dispatched).toContain(RecordingControlActions.recordingsPressed());
    expect(dispatched).toContain(AccountMenuActions.signOutPressed());
  });

  it('leads to the account of whoever has one', async () => {
    const fixture = await open('member');
    await press(fixture);
    await (await itemOf(fixture, 'Your account')).click();
    expect(TestBed.inject(Location).path()).toBe('/account');
  });

  it('turns Do not disturb on and off, as the server has it', async () => {
    const store = TestBed.inject<Store>(Store);
    const asked = spyOn(globalThis, 'fetch').and.resolveTo(new Response(null, { status: 204 }));
    const fixture = await open('guest');
    const own = { ...ANA, online: true, callState: 'CALL_AVAILABLE' } as const;
    const { ice, timeouts } = TestBed.inject<Store>(Store).selectSignal(
      signalingFeature.selectSignalingState,
    )();
    store.dispatch(
      SignalingActions.welcome({
        ...{ self: ANA, ice, timeouts, call: null, missedCalls: [] },
        server: ANY_SERVER,
      }),
    );
    for (const attention of [undefined, 'do-not-disturb'] as const) {
      const person = { ...own, statusText: 'At lunch', ...(attention && { attention }) };
      store.dispatch(SignalingActions.presenceSnapshot({ people: [person] }));
      await press(fixture);
      const item = await itemOf(fixture, 'Do not disturb');
      const host = await item.host();
      expect(await host.getAttribute('role')).toBe('menuitemcheckbox');
      expect(await host.getAttribute('aria-checked')).toBe(String(attention !== undefined));
      await item.click();
      expect(asked.calls.mostRecent().args[1]?.body).toBe(
        JSON.stringify({ text: 'At lunch', doNotDisturb: attention === undefined }),
      );
    }
  });

  it('does not speak of an account to guests', async () => {
    await press(await open('guest'));
    expect(panel()).toContain('Sign out');
    expect(panel()).not.toContain('Your account');
  });
});

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
