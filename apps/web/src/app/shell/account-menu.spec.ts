import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { MatMenuItemHarness } from '@angular/material/menu/testing';
import { ActionsSubject, provideState, provideStore, Store, type Action } from '@ngrx/store';
import { RecordingControlActions } from '../recording/recording.actions';
import { AccountMenuActions, SessionApiActions } from '../sign-in/session.actions';
import { sessionFeature } from '../sign-in/session.feature';
import { AccountMenu } from './account-menu';

const ANA = { id: 'ana', name: 'Ana' };

describe('AccountMenu', () => {
  it('shows who one is, and leads to the recordings and out', async () => {
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(sessionFeature),
        { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
      ],
    });
    TestBed.inject<Store>(Store).dispatch(
      SessionApiActions.restored({ person: ANA, role: 'guest' }),
    );
    const dispatched: Action[] = [];
    TestBed.inject(ActionsSubject).subscribe((action) => dispatched.push(action));
    const fixture = TestBed.createComponent(AccountMenu);
    fixture.componentRef.setInput('person', ANA);
    await fixture.whenStable();
    const button = (fixture.nativeElement as HTMLElement).querySelector('button');
    expect(button?.getAttribute('aria-label')).toBe('Account');
    const page = TestbedHarnessEnvironment.documentRootLoader(fixture);

    for (const text of ['Recordings', 'Sign out']) {
      button?.click();
      // It is loaded first.
      while (document.querySelector('.mat-mdc-menu-panel') === null) await nextFrame();
      const item = await page.getHarness(MatMenuItemHarness.with({ text: new RegExp(text, 'u') }));
      expect(document.querySelector('.mat-mdc-menu-panel')?.textContent).toContain('Ana');
      await item.click();
    }
    expect(dispatched).toContain(RecordingControlActions.recordingsPressed());
    expect(dispatched).toContain(AccountMenuActions.signOutPressed());
  });
});

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
