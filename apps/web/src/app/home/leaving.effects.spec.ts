import { DOCUMENT, provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import { callFeature } from '../call/call.feature';
import { ChatLineActions } from '../chat/chat.actions';
import { chatFeature } from '../chat/chat.feature';
import { FileActions, FileLineActions } from '../files/files.actions';
import { filesFeature } from '../files/files.feature';
import { RecorderActions } from '../recording/recording.actions';
import { recordingFeature } from '../recording/recording.feature';
import * as leavingEffects from './leaving.effects';

const BEN = { id: '0d6a6f8e-6f0f-4a55-9f4e-0c3f0f6f5a01', name: 'Ben' };
const CALL = '5b1f2f8e-1c2d-4e3f-8a9b-0c1d2e3f4a5b';
const FILE = { id: 'a', name: 'a.txt', size: 3, mime: 'text/plain', fits: true, at: 0 };

describe('Before a page is closed', () => {
  let store: Store;
  let page: EventTarget;

  beforeEach(() => {
    // The runner takes what is told to the real window for a reload of its own page.
    page = new EventTarget();
    TestBed.configureTestingModule({
      providers: [
        provideZonelessChangeDetection(),
        provideStore(),
        provideState(callFeature),
        provideState(chatFeature),
        provideState(filesFeature),
        provideState(recordingFeature),
        { provide: DOCUMENT, useValue: { defaultView: page } },
        provideEffects(leavingEffects),
      ],
    });
    store = TestBed.inject<Store>(Store);
  });

  /** Whether the person is asked. */
  function asks(): boolean {
    const leaving = new Event('beforeunload', { cancelable: true });
    page.dispatchEvent(leaving);
    return leaving.defaultPrevented;
  }

  it('nobody is asked where nothing is lost', () => {
    expect(asks()).toBeFalse();
  });

  it('one is asked for a file that was received, until it is downloaded', () => {
    store.dispatch(ChatLineActions.conversationBegun({ callId: CALL, peer: BEN }));
    store.dispatch(FileLineActions.offerReceived(FILE));
    expect(asks()).toBeFalse();
    store.dispatch(FileActions.acceptPressed({ id: FILE.id }));
    store.dispatch(FileLineActions.verified({ id: FILE.id }));
    expect(asks()).toBeTrue();
    store.dispatch(FileActions.downloaded({ id: FILE.id }));
    expect(asks()).toBeFalse();
  });

  it('one is asked for as long as a recording is being finished', () => {
    const told = (event: Parameters<typeof RecorderActions.told>[0]['event']) => {
      store.dispatch(RecorderActions.told({ callId: CALL, peer: BEN, event }));
    };
    told({ type: 'finishing', progress: 0.5 });
    expect(asks()).toBeTrue();
    told({ type: 'finished', seekable: true });
    expect(asks()).toBeFalse();
  });
});
