import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import { type Observable, Subject, finalize } from 'rxjs';
import { CallCommandActions } from '../call/call.actions';
import { LocalMedia } from './local-media';
import { LocalMediaActions } from './media.actions';
import { mediaFeature } from './media.feature';
import { MicrophoneLevel } from './microphone-level';
import * as mutedSpeechEffects from './muted-speech.effects';
import { FakeLocalMedia } from './testing/fake-local-media';
import { listed, trackFrom } from './testing/tracks';

const CALL = 'call-1';

/** A microphone that is as loud as the test says. */
class FakeLevel implements Pick<MicrophoneLevel, 'of'> {
  private readonly levels = new Subject<number>();
  listeners = 0;

  of(): Observable<number> {
    this.listeners++;
    return this.levels.pipe(finalize(() => this.listeners--));
  }

  speak(): void {
    for (let look = 0; look < 5; look++) this.levels.next(0.2);
  }
}

describe('Speaking while muted', () => {
  let store: Store;
  let level: FakeLevel;

  beforeEach(() => {
    const media = new FakeLocalMedia();
    media.running.microphone.set(trackFrom('microphone', listed('Headset')));
    level = new FakeLevel();
    TestBed.configureTestingModule({
      providers: [
        provideZonelessChangeDetection(),
        provideStore(),
        provideState(mediaFeature),
        { provide: LocalMedia, useValue: media },
        { provide: MicrophoneLevel, useValue: level },
        provideEffects(mutedSpeechEffects),
      ],
    });
    store = TestBed.inject<Store>(Store);
    TestBed.tick();
    store.dispatch(LocalMediaActions.acquired({ microphone: 'off', camera: 'on' }));
  });

  function noticed(): boolean {
    return store.selectSignal(mediaFeature.selectSpeakingMuted)();
  }

  function unmute(): void {
    store.dispatch(LocalMediaActions.deviceChanged({ device: 'microphone', state: 'on' }));
  }

  it('is noticed in a call, until one is not muted any more', () => {
    store.dispatch(CallCommandActions.negotiate({ callId: CALL, role: 'caller' }));
    level.speak();
    expect(noticed()).toBeTrue();
    unmute();
    expect(noticed()).toBeFalse();
    expect(level.listeners).toBe(0);
  });

  it('is listened for in a call only', () => {
    expect(level.listeners).toBe(0);
    store.dispatch(CallCommandActions.negotiate({ callId: CALL, role: 'caller' }));
    expect(level.listeners).toBe(1);
    level.speak();
    store.dispatch(CallCommandActions.callEnded({ callId: CALL, reason: 'hung-up' }));
    expect(level.listeners).toBe(0);
    expect(noticed()).toBeFalse();
  });

  it('is nothing while one is heard', () => {
    unmute();
    store.dispatch(CallCommandActions.negotiate({ callId: CALL, role: 'caller' }));
    expect(level.listeners).toBe(0);
  });
});
