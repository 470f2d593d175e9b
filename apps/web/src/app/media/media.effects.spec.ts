import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import { NEVER } from 'rxjs';
import { HomePageActions } from '../home/home.actions';
import { ANY_SERVER } from '../server-status/testing/any-server-status';
import { SignalingSocket } from '../signaling/signaling-socket';
import { SignalingActions } from '../signaling/signaling.actions';
import { signalingFeature } from '../signaling/signaling.feature';
import { FakeSignalingSocket } from '../signaling/testing/fake-signaling-socket';
import { DeviceDirectory } from './device-directory';
import { NO_DEVICES, type AvailableDevices } from './device-list';
import * as deviceEffects from './devices.effects';
import { devicesFeature } from './devices.feature';
import { LocalMedia } from './local-media';
import type { MediaDeviceKindName, MediaDeviceState } from './media-device-state';
import { LocalMediaActions, MediaControlActions } from './media.actions';
import * as mediaEffects from './media.effects';
import { mediaFeature } from './media.feature';
import { FakeLocalMedia, settled } from './testing/fake-local-media';

/** A machine whose list of devices nobody has to wait for. */
class FakeDirectory implements Pick<DeviceDirectory, 'changes$' | 'read'> {
  readonly changes$ = NEVER;

  read(): Promise<AvailableDevices> {
    return Promise.resolve(NO_DEVICES);
  }
}

const WELCOME = {
  self: { id: '0d6a6f8e-6f0f-4a55-9f4e-0c3f0f6f5a01', name: 'Ana' },
  ice: { iceServers: [], expiresAt: null },
  call: null,
  timeouts: { ringMs: 45_000, ringAwayMs: 10_000, setUpMs: 20_000, reconnectMs: 60_000 },
  server: ANY_SERVER,
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
        provideState(devicesFeature),
        provideState(signalingFeature),
        { provide: LocalMedia, useValue: media },
        { provide: DeviceDirectory, useClass: FakeDirectory },
        { provide: SignalingSocket, useValue: socket },
        provideEffects(mediaEffects, deviceEffects),
      ],
    });
    store = TestBed.inject(Store) as Store;
  });

  function state(): Record<MediaDeviceKindName, MediaDeviceState> {
    const { microphone, camera } = store.selectSignal(mediaFeature.selectMediaState)();
    return { microphone, camera };
  }

  async function open(): Promise<void> {
    store.dispatch(HomePageActions.opened());
    store.dispatch(SignalingActions.welcome(WELCOME));
    await settled();
  }

  it('are asked for after sign-in, and the server hears when the browser has answered', async () => {
    await open();
    expect(state()).toEqual({ microphone: 'asking', camera: 'asking' });
    expect(socket.payloadsOf('availability')).toEqual([]);
    await media.browserAnswers({ microphone: 'on', camera: 'refused' });
    expect(state()).toEqual({ microphone: 'on', camera: 'refused' });
    expect(socket.payloadsOf('availability')).toEqual([{ ready: true }]);
  });

  it('are announced again on every new line', async () => {
    await open();
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

  it('end as the last press wants it, also while the camera is still opening', async () => {
    store.dispatch(LocalMediaActions.acquired({ microphone: 'on', camera: 'off' }));
    media.cameraWished = false;
    store.dispatch(MediaControlActions.cameraToggled());
    store.dispatch(MediaControlActions.cameraToggled());
    await settled();
    expect(state().camera).toBe('off');
    expect(media.cameraWished).toBeFalse();
    store.dispatch(MediaControlActions.cameraToggled());
    await settled();
    expect(state().camera).toBe('on');
  });

  it('do nothing at the press of a button while they are not there', () => {
    store.dispatch(LocalMediaActions.acquired({ microphone: 'missing', camera: 'refused' }));
    store.dispatch(MediaControlActions.microphoneToggled());
    store.dispatch(MediaControlActions.cameraToggled());
    expect(state()).toEqual({ microphone: 'missing', camera: 'refused' });
  });

  it('are given back with sign-out', () => {
    store.dispatch(HomePageActions.left());
    expect(media.released).toBe(1);
  });
});
