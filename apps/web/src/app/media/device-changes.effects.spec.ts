import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import { Subject } from 'rxjs';
import { HomePageActions } from '../home/home.actions';
import { PassingNotice } from '../shell/passing-notice';
import { DeviceDirectory } from './device-directory';
import { NO_DEVICES, type AvailableDevices, type ListedDevice } from './device-list';
import * as changeEffects from './device-changes.effects';
import * as noticeEffects from './device-notice.effects';
import * as deviceEffects from './devices.effects';
import { devicesFeature } from './devices.feature';
import { LocalMedia } from './local-media';
import type { MediaDeviceState } from './media-device-state';
import { LocalMediaActions, MediaControlActions } from './media.actions';
import { mediaFeature } from './media.feature';
import { MediaPermissions, type PermissionChange } from './media-permissions';
import { FakeLocalMedia, settled } from './testing/fake-local-media';
import { listed, trackFrom } from './testing/tracks';

const HEADSET = listed('Headset');
const BUILT_IN = listed('Built-in');
const LOUDSPEAKER = listed('Loudspeaker');

class FakeDirectory implements Pick<DeviceDirectory, 'changes$' | 'read'> {
  private readonly changes = new Subject<void>();
  readonly changes$ = this.changes.asObservable();
  private there: AvailableDevices = NO_DEVICES;

  read(): Promise<AvailableDevices> {
    return Promise.resolve(this.there);
  }

  async change(microphone: readonly ListedDevice[], speaker = [LOUDSPEAKER]): Promise<void> {
    this.there = { ...NO_DEVICES, microphone, speaker };
    this.changes.next();
    await settled();
  }
}

class FakePermissions implements Pick<MediaPermissions, 'changes$' | 'isRevoked'> {
  readonly changes = new Subject<PermissionChange>();
  readonly changes$ = this.changes.asObservable();
  revoked = false;

  isRevoked(): Promise<boolean> {
    return Promise.resolve(this.revoked);
  }
}

describe('A device that goes and comes', () => {
  let store: Store;
  let media: FakeLocalMedia;
  let directory: FakeDirectory;
  let permissions: FakePermissions;
  let said: string[];

  beforeEach(async () => {
    localStorage.clear();
    media = new FakeLocalMedia();
    directory = new FakeDirectory();
    permissions = new FakePermissions();
    said = [];
    const notice: Pick<PassingNotice, 'say'> = {
      say: (sentence) => {
        said.push(sentence);
      },
    };
    TestBed.configureTestingModule({
      providers: [
        provideZonelessChangeDetection(),
        provideStore(),
        provideState(mediaFeature),
        provideState(devicesFeature),
        { provide: LocalMedia, useValue: media },
        { provide: DeviceDirectory, useValue: directory },
        { provide: MediaPermissions, useValue: permissions },
        { provide: PassingNotice, useValue: notice },
        provideEffects(deviceEffects, changeEffects, noticeEffects),
      ],
    });
    store = TestBed.inject<Store>(Store);
    store.dispatch(HomePageActions.opened());
    store.dispatch(LocalMediaActions.acquired({ microphone: 'on', camera: 'off' }));
    media.running.microphone.set(trackFrom('microphone', HEADSET));
    await directory.change([HEADSET, BUILT_IN]);
  });

  afterEach(() => {
    localStorage.clear();
  });

  function microphone(): MediaDeviceState {
    return store.selectSignal(mediaFeature.selectMicrophone)();
  }

  async function unplugHeadset(): Promise<void> {
    await media.lose('microphone');
    media.running.microphone.set(trackFrom('microphone', BUILT_IN));
    await media.browserAnswers({ microphone: 'on', camera: 'off' });
    await directory.change([BUILT_IN]);
  }

  it('is stood in for by another, with a sentence', async () => {
    await unplugHeadset();
    expect(microphone()).toBe('on');
    expect(said).toEqual(['Headset was unplugged. Using Built-in now.']);
  });

  it('is taken back, with a sentence', async () => {
    await unplugHeadset();
    await directory.change([BUILT_IN, HEADSET]);
    expect(media.replacedWith.map(({ deviceId }) => deviceId)).toEqual([{ exact: HEADSET.id }]);
    expect(said.at(-1)).toBe('Headset is there. Using it now.');
    media.running.microphone.set(trackFrom('microphone', HEADSET));
    await directory.change([BUILT_IN, HEADSET]);
    expect(media.replacedWith).toHaveSize(1);
  });

  it('is not taken back when its owner has chosen another meanwhile', async () => {
    await unplugHeadset();
    store.dispatch(MediaControlActions.deviceChosen({ device: 'microphone', label: 'Built-in' }));
    await settled();
    media.replacedWith.length = 0;
    await directory.change([BUILT_IN, HEADSET]);
    expect(media.replacedWith).toEqual([]);
  });

  it('is said to be unplugged where there is no other, and taken when one comes', async () => {
    await media.lose('microphone');
    await media.browserAnswers({ microphone: 'missing', camera: 'off' });
    await directory.change([]);
    expect(microphone()).toBe('unplugged');
    expect(said).toEqual([]);
    await directory.change([HEADSET]);
    media.running.microphone.set(trackFrom('microphone', HEADSET));
    await media.browserAnswers({ microphone: 'on', camera: 'off' });
    expect(microphone()).toBe('on');
    expect(said).toEqual(['Headset is there. Using it now.']);
  });

  it('is paused for as long as the browser or the system gives nothing of it', () => {
    media.pause('microphone', true);
    expect(microphone()).toBe('paused');
    media.pause('microphone', false);
    expect(microphone()).toBe('on');
  });

  it('is nothing to talk about when it was gone for a moment only', async () => {
    await media.lose('microphone');
    media.running.microphone.set(trackFrom('microphone', HEADSET));
    await media.browserAnswers({ microphone: 'on', camera: 'off' });
    expect(microphone()).toBe('on');
    expect(said).toEqual([]);
  });

  it('is refused, not unplugged, when its owner forbade it in the browser', async () => {
    permissions.revoked = true;
    await media.lose('microphone');
    expect(microphone()).toBe('refused');
    expect(media.acquired).toEqual([]);
  });

  it('is given back when it is forbidden, and asked for when it is allowed again', () => {
    permissions.changes.next({ device: 'microphone', state: 'denied' });
    expect(microphone()).toBe('refused');
    expect(media.dropped).toEqual(['microphone']);
    permissions.changes.next({ device: 'microphone', state: 'granted' });
    expect(microphone()).toBe('asking');
  });

  it('is used from its choice on, or stays what it was where it cannot be opened', async () => {
    store.dispatch(MediaControlActions.deviceChosen({ device: 'microphone', label: 'Built-in' }));
    await settled();
    expect(media.replacedWith.map(({ deviceId }) => deviceId)).toEqual([{ exact: BUILT_IN.id }]);
    expect(said).toEqual([]);
    media.opens = false;
    store.dispatch(MediaControlActions.deviceChosen({ device: 'microphone', label: 'Built-in' }));
    await settled();
    expect(said).toEqual(['Built-in could not be opened. Still using Headset.']);
    expect(store.selectSignal(devicesFeature.selectChosen)().microphone).toBe('Headset');
  });

  it('may be a speaker: the system’s is heard until it is back', async () => {
    const speaker = store.selectSignal(devicesFeature.selectSpeaker);
    store.dispatch(MediaControlActions.deviceChosen({ device: 'speaker', label: 'Loudspeaker' }));
    expect(speaker()?.id).toBe(LOUDSPEAKER.id);
    await directory.change([HEADSET], []);
    expect(speaker()).toBeNull();
    await directory.change([HEADSET], [LOUDSPEAKER]);
    expect(speaker()?.id).toBe(LOUDSPEAKER.id);
    expect(said).toEqual([
      'Loudspeaker was unplugged. Using the system’s speaker now.',
      'Loudspeaker is there. Using it now.',
    ]);
  });

  it('tells the browser what to do with the voice', async () => {
    store.dispatch(MediaControlActions.processingSwitched({ name: 'noiseSuppression', on: false }));
    await settled();
    expect(media.processed.map(({ noiseSuppression }) => noiseSuppression)).toEqual([false]);
  });
});
