import { TestBed } from '@angular/core/testing';
import { provideState, provideStore, Store, type Action } from '@ngrx/store';
import { CallCommandActions, PeerActions } from '../call/call.actions';
import { callFeature } from '../call/call.feature';
import { LocalMediaActions } from '../media/media.actions';
import { mediaFeature } from '../media/media.feature';
import {
  HISTORY_LENGTH,
  QualityActions,
  qualityFeature,
  type QualityAdvice,
} from './quality.feature';
import type { QualitySample } from './quality-sample';
import { aSample, VERY_POOR } from './testing/quality-samples';

const CALL = 'call-1';

describe('The quality of a call', () => {
  let store: Store;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(callFeature),
        provideState(mediaFeature),
        provideState(qualityFeature),
      ],
    });
    store = TestBed.inject<Store>(Store);
    cameraIs('on');
  });

  function dispatch(...actions: readonly Action[]): void {
    for (const action of actions) store.dispatch(action);
  }

  function cameraIs(state: 'on' | 'off'): void {
    dispatch(LocalMediaActions.acquired({ microphone: 'on', camera: state }));
  }

  function measure(count: number, sample: QualitySample): void {
    for (let i = 0; i < count; i++) dispatch(QualityActions.sampled({ callId: CALL, sample }));
  }

  function otherCameraOff(): void {
    const word = {
      type: 'media',
      microphone: true,
      camera: false,
      screen: false,
      screenSound: false,
    } as const;
    dispatch(PeerActions.told({ callId: CALL, word }));
  }

  function advice(): QualityAdvice | null {
    return store.selectSignal(qualityFeature.selectAdvice)();
  }

  it('keeps the last three minutes', () => {
    measure(HISTORY_LENGTH + 5, aSample());
    expect(store.selectSignal(qualityFeature.selectHistory)().length).toBe(HISTORY_LENGTH);
  });

  it('is lost with the path, and measured anew when it is back', () => {
    const level = store.selectSignal(qualityFeature.selectLevel);
    measure(5, VERY_POOR);
    dispatch(PeerActions.interrupted({ callId: CALL }));
    expect(level()).toBe('lost');
    measure(3, aSample());
    expect(level()).toBe('lost');
    dispatch(PeerActions.connected({ callId: CALL, at: 0 }));
    expect(level()).toBe('measuring');
    measure(3, aSample());
    expect(level()).toBe('good');
  });

  it('makes the picture smaller while the path is very poor', () => {
    const step = store.selectSignal(qualityFeature.selectPictureStep);
    measure(3, aSample());
    expect(step()).toBe(0);
    measure(12, VERY_POOR);
    expect(step()).toBe(3);
  });

  it('leaves the picture alone where it is the other whose way is poor', () => {
    measure(12, { ...VERY_POOR, loss: { in: 0.4, out: 0 } });
    expect(store.selectSignal(qualityFeature.selectLevel)()).toBe('very-poor');
    expect(store.selectSignal(qualityFeature.selectPictureStep)()).toBe(0);
  });

  it('advises to turn off a camera that is on: first one’s own, then the other’s', () => {
    measure(5, aSample());
    expect(advice()).toBeNull();
    measure(5, VERY_POOR);
    expect(advice()).toEqual({ trouble: 'sending', camera: 'own' });
    cameraIs('off');
    expect(advice()).toEqual({ trouble: 'sending', camera: 'other' });
    otherCameraOff();
    expect(advice()).toBeNull();
  });

  it('is quiet for two minutes once the advice was closed', () => {
    const closedAt = VERY_POOR.at;
    measure(5, VERY_POOR);
    dispatch(QualityActions.adviceClosed());
    expect(advice()).toBeNull();
    measure(1, { ...VERY_POOR, at: closedAt + 119_999 });
    expect(advice()).toBeNull();
    measure(1, { ...VERY_POOR, at: closedAt + 120_000 });
    expect(advice()).not.toBeNull();
  });

  it('begins each call with nothing known', () => {
    measure(5, VERY_POOR);
    dispatch(CallCommandActions.prepareMedia({ callId: 'next', role: 'caller' }));
    expect(store.selectSignal(qualityFeature.selectLevel)()).toBe('measuring');
    expect(store.selectSignal(qualityFeature.selectLatest)()).toBeNull();
    expect(advice()).toBeNull();
  });
});
