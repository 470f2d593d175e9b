import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import { CallCommandActions, PeerActions } from '../call/call.actions';
import { callFeature } from '../call/call.feature';
import type { PeerStats } from '../call/peer/peer-session';
import { PeerSessions } from '../call/peer/peer-sessions';
import type { PictureLimits } from '../call/peer/sender-limits';
import { mediaFeature } from '../media/media.feature';
import { PICTURE_STEPS } from './picture-limits';
import * as qualityEffects from './quality.effects';
import { QualityActions, qualityFeature } from './quality.feature';
import { aSample, VERY_POOR } from './testing/quality-samples';
import { recordedStats } from './testing/recorded-stats';

const CALL = 'call-1';

/** The connection of one call, whose statistics come when they are asked for. */
class FakePeers implements Pick<PeerSessions, 'get'> {
  looks = 0;
  readonly limits: PictureLimits[] = [];

  get(callId: string): ReturnType<PeerSessions['get']> {
    if (callId !== CALL) return undefined;
    return {
      stats: () => Promise.resolve(this.look()),
      limit: (limits: PictureLimits) => this.limits.push(limits),
    } as unknown as ReturnType<PeerSessions['get']>;
  }

  private look(): PeerStats {
    return recordedStats()[this.looks++ === 0 ? 0 : 1];
  }
}

describe('The effects of quality', () => {
  let store: Store;
  let peers: FakePeers;

  beforeEach(() => {
    jasmine.clock().install();
    peers = new FakePeers();
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(callFeature),
        provideState(mediaFeature),
        provideState(qualityFeature),
        { provide: PeerSessions, useValue: peers },
        provideEffects(qualityEffects),
      ],
    });
    store = TestBed.inject<Store>(Store);
  });

  afterEach(() => {
    jasmine.clock().uninstall();
  });

  function samples(): number {
    return store.selectSignal(qualityFeature.selectHistory)().length;
  }

  async function connected(): Promise<void> {
    store.dispatch(PeerActions.connected({ callId: CALL, at: 0 }));
    await pass(0);
  }

  async function seconds(count: number): Promise<void> {
    for (let i = 0; i < count; i++) await pass(1_000);
  }

  async function pass(ms: number): Promise<void> {
    jasmine.clock().tick(ms);
    // The browser's answer, and what is made of it.
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  }

  it('look at the statistics once a second from when the call connects, and make a sample of two', async () => {
    await seconds(3);
    expect(peers.looks).toBe(0);
    await connected();
    await seconds(3);
    expect(peers.looks).toBe(4);
    expect(samples()).toBe(peers.looks - 1);
    expect(store.selectSignal(qualityFeature.selectLatest)()?.roundTripMs).toBe(7);
  });

  it('look no more often when the path comes back', async () => {
    await connected();
    await connected();
    await seconds(3);
    expect(peers.looks).toBe(4);
  });

  it('stop with the call', async () => {
    await connected();
    await seconds(2);
    const { looks } = peers;
    store.dispatch(CallCommandActions.callEnded({ callId: CALL, reason: 'hung-up' }));
    await seconds(5);
    expect(peers.looks).toBe(looks);
  });

  it('limit the picture when the first sample is there, and then only when its step changes', () => {
    const sampled = (count: number, sample = aSample()): void => {
      for (let i = 0; i < count; i++) {
        store.dispatch(QualityActions.sampled({ callId: CALL, sample }));
      }
    };
    sampled(5);
    expect(peers.limits).toEqual([PICTURE_STEPS[0]] as PictureLimits[]);
    sampled(20, VERY_POOR);
    expect(peers.limits).toEqual([...PICTURE_STEPS]);
  });
});
