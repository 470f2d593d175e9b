import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { MatMenuItemHarness } from '@angular/material/menu/testing';
import { ActionsSubject, provideState, provideStore, Store, type Action } from '@ngrx/store';
import { RecordingControlActions } from '../recording/recording.actions';
import { AccountMenuActions, SessionApiActions } from '../sign-in/session.actions';
import { sessionFeature } from '../sign-in/session.feature';
import { AccountMenu } from './account-menu';

const ANA = { id: 'ana', name: 'Ana' };

describe('AccountMenu', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(sessionFeature),
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

  const panel = () => document.querySelector('.mat-mdc-menu-panel')?.textContent ?? '';

  it('shows who one is, and leads to the recordings and out', async () => {
    const dispatched: Action[] = [];
    TestBed.inject(ActionsSubject).subscribe((action) => dispatched.push(action));
    const fixture = await open('guest');
    const button = (fixture.nativeElement as HTMLElement).querySelector('button');
    expect(button?.getAttribute('aria-label')).toBe('Account');
    const page = TestbedHarnessEnvironment.documentRootLoader(fixture);

    for (const text of ['Recordings', 'Sign out']) {
      await press(fixture);
      const item = await page.getHarness(MatMenuItemHarness.with({ text: new RegExp(text, 'u') }));
      expect(panel()).toContain('Ana');
      await item.click();
    }
    expect(dispatched).toContain(RecordingControlActions.recordingsPressed());
    expect(dispatched).toContain(AccountMenuActions.signOutPressed());
  });

  it('leads to the account of whoever has one', async () => {
    await press(await open('member'));
    expect(document.querySelector('a[href="/account"]')?.textContent).toContain('Your account');
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
