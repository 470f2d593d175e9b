import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import { Subject } from 'rxjs';
import { HomePageActions } from '../home/home.actions';
import { SignalingSocket } from '../signaling/signaling-socket';
import { SignalingActions } from '../signaling/signaling.actions';
import { signalingFeature } from '../signaling/signaling.feature';
import { FakeSignalingSocket } from '../signaling/testing/fake-signaling-socket';
import { LocalMedia, type MediaLoss, type MediaReport } from './local-media';
import type { MediaDeviceState } from './media-device-state';
import { LocalMediaActions, MediaControlActions } from './media.actions';
import * as mediaEffects from './media.effects';
import { mediaFeature } from './media.feature';

/** Devices whose answers are the test's. */
class FakeLocalMedia implements Pick<
  LocalMedia,
  'acquire' | 'switchMicrophone' | 'switchCamera' | 'release' | 'lost$'
> {
  readonly losses = new Subject<MediaLoss>();
  readonly lost$ = this.losses.asObservable();
  released = 0;
  private answer: (report: MediaReport) => void = () => undefined;
  private answered: Promise<unknown> = Promise.resolve();

  acquire(): Promise<MediaReport> {
    const report = new Promise<MediaReport>((resolve) => (this.answer = resolve));
    this.answered = report;
    return report;
  }

  async browserAnswers(report: MediaReport): Promise<void> {
    this.answer(report);
    await this.answered;
    await Promise.resolve();
  }

  switchMicrophone(on: boolean): MediaDeviceState {
    return on ? 'on' : 'off';
  }

  switchCamera(on: boolean): Promise<MediaDeviceState> {
    return Promise.resolve(on ? 'on' : 'off');
  }

  release(): void {
    this.released++;
  }
}

const WELCOME = {
  self: { id: '0d6a6f8e-6f0f-4a55-9f4e-0c3f0f6f5a01', name: 'Ana' },
  ice: { iceServers: [], expiresAt: null },
  call: null,
  missedCalls: [],
  timeouts: { ringMs: 45_000, ringAwayMs: 10_000, setUpMs: 20_000, reconnectMs: 60_000 },
};

describe('camera and microphone', () => {
  let store: Store;
  let media: FakeLocalMedia;
  let socket: FakeSignalingSocket;

  beforeEach(() => {
    media = new FakeLocalMedia();
    socket = new FakeSignalingSocket();
    TestBed.configureTestingModule({
      providers: [
        provideZonelessChangeDetection(),
        provideStore(),
        provideState(mediaFeature),
        provideState(signalingFeature),
        { provide: LocalMedia, useValue: media },
        { provide: SignalingSocket, useValue: socket },
        provideEffects(mediaEffects),
      ],
    });
    store = TestBed.inject(Store) as Store;
  });

  function state(): { microphone: MediaDeviceState; camera: MediaDeviceState } {
    return store.selectSignal(mediaFeature.selectMediaState)();
  }

  it('are asked for after sign-in, and the server hears when the browser has answered', async () => {
    store.dispatch(HomePageActions.opened());
    store.dispatch(SignalingActions.welcome(WELCOME));
    expect(state()).toEqual({ microphone: 'asking', camera: 'asking' });
    expect(socket.payloadsOf('availability')).toEqual([]);
    await media.browserAnswers({ microphone: 'on', camera: 'refused' });
    expect(state()).toEqual({ microphone: 'on', camera: 'refused' });
    expect(socket.payloadsOf('availability')).toEqual([{ ready: true }]);
  });

  it('are announced again on every new line', async () => {
    store.dispatch(HomePageActions.opened());
    store.dispatch(SignalingActions.welcome(WELCOME));
    await media.browserAnswers({ microphone: 'on', camera: 'on' });
    store.dispatch(SignalingActions.welcome(WELCOME));
    expect(socket.payloadsOf('availability').length).toBe(2);
  });

  it('are switched off and on', async () => {
    store.dispatch(LocalMediaActions.acquired({ microphone: 'on', camera: 'on' }));
    store.dispatch(MediaControlActions.microphoneToggled());
    expect(state().microphone).toBe('off');
    store.dispatch(MediaControlActions.microphoneToggled());
    expect(state().microphone).toBe('on');
    store.dispatch(MediaControlActions.cameraToggled());
    await Promise.resolve();
    await Promise.resolve();
    expect(state().camera).toBe('off');
  });

  it('do nothing at the press of a button while they are not there', () => {
    store.dispatch(LocalMediaActions.acquired({ microphone: 'missing', camera: 'refused' }));
    store.dispatch(MediaControlActions.microphoneToggled());
    store.dispatch(MediaControlActions.cameraToggled());
    expect(state()).toEqual({ microphone: 'missing', camera: 'refused' });
  });

  it('are taken again when an unplugged one may be back, and stay unplugged until it is', async () => {
    store.dispatch(HomePageActions.opened());
    await media.browserAnswers({ microphone: 'on', camera: 'on' });
    media.losses.next({ device: 'camera', state: 'unplugged' });
    expect(state().camera).toBe('unplugged');
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    await media.browserAnswers({ microphone: 'on', camera: 'missing' });
    expect(state().camera).toBe('unplugged');
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    await media.browserAnswers({ microphone: 'on', camera: 'on' });
    expect(state().camera).toBe('on');
  });

  it('are given back with sign-out', () => {
    store.dispatch(HomePageActions.left());
    expect(media.released).toBe(1);
  });
});
