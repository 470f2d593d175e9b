import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { inputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { provideState, provideStore, Store } from '@ngrx/store';
import { PeerActions } from '../call/call.actions';
import { ScreenControlActions } from './screen.actions';
import { screenFeature } from './screen.feature';
import { TakeOverQuestion } from './take-over-question';

describe('The question whether the other is to stop sharing', () => {
  it('says so when they have stopped before it is answered', async () => {
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(screenFeature),
        { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
      ],
    });
    const store = TestBed.inject<Store>(Store);
    const shares = (sharing: 'on' | 'off'): void => {
      const word = { type: 'screen', sharing, turn: 1 } as const;
      store.dispatch(PeerActions.told({ callId: 'call-1', word }));
    };
    shares('on');
    store.dispatch(ScreenControlActions.sharePressed());
    const fixture = TestBed.createComponent(TakeOverQuestion, {
      bindings: [inputBinding('name', signal('Ana'))],
    });
    const dialog =
      await TestbedHarnessEnvironment.documentRootLoader(fixture).getHarness(MatDialogHarness);
    expect(await dialog.getTitleText()).toBe('Ana is sharing');

    shares('off');
    expect(await dialog.getTitleText()).toBe('Ana has stopped sharing');
    expect(await dialog.getContentText()).toContain('you can share now');
    await dialog.close();
  });
});
