import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import type { HarnessLoader } from '@angular/cdk/testing';
import { signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MatDialogRef } from '@angular/material/dialog';
import { MatSelectHarness } from '@angular/material/select/testing';
import { MatSlideToggleHarness } from '@angular/material/slide-toggle/testing';
import { ActionsSubject, provideState, provideStore, Store, type Action } from '@ngrx/store';
import { Subject } from 'rxjs';
import { callFeature } from '../../call/call.feature';
import { CallDialogActions } from '../../call/call.actions';
import { SignalingAckActions, SignalingActions } from '../../signaling/signaling.actions';
import { signalingFeature } from '../../signaling/signaling.feature';
import { NO_DEVICES } from '../device-list';
import { devicesFeature } from '../devices.feature';
import { LocalMedia } from '../local-media';
import { LocalMediaActions, MediaControlActions } from '../media.actions';
import { mediaFeature } from '../media.feature';
import { MicrophoneLevel } from '../microphone-level';
import type { SoundProcessing } from '../sound-processing';
import { FakeLocalMedia } from '../testing/fake-local-media';
import { listed, trackFrom } from '../testing/tracks';
import { DeviceDialog } from './device-dialog';

const AVAILABLE = {
  ...NO_DEVICES,
  camera: [listed('Front camera'), listed('Back camera')],
  microphone: [listed('Headset')],
};

/** What the dialog shows besides. */
class ShownMedia extends FakeLocalMedia implements Pick<LocalMedia, 'preview' | 'processing'> {
  readonly preview = signal<MediaStream | null>(null);
  readonly processing = signal<Partial<SoundProcessing>>({});
}

describe('The check of camera and microphone', () => {
  let store: Store;
  let fixture: ComponentFixture<DeviceDialog>;
  let loader: HarnessLoader;
  let dialog: HTMLElement;
  let media: ShownMedia;
  let levels: Subject<number>;
  let dispatched: Action[];
  let closed: number;

  beforeEach(async () => {
    localStorage.clear();
    media = new ShownMedia();
    levels = new Subject();
    closed = 0;
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(callFeature),
        provideState(mediaFeature),
        provideState(devicesFeature),
        provideState(signalingFeature),
        { provide: LocalMedia, useValue: media },
        { provide: MicrophoneLevel, useValue: { of: () => levels } },
        { provide: MatDialogRef, useValue: { close: () => closed++ } },
      ],
    });
    store = TestBed.inject<Store>(Store);
    store.dispatch(LocalMediaActions.acquired({ microphone: 'on', camera: 'on' }));
    store.dispatch(LocalMediaActions.listed({ available: AVAILABLE }));
    media.running.microphone.set(trackFrom('microphone', listed('Headset')));
    dispatched = [];
    TestBed.inject(ActionsSubject).subscribe((action) => dispatched.push(action));
    fixture = TestBed.createComponent(DeviceDialog);
    loader = TestbedHarnessEnvironment.documentRootLoader(fixture);
    dialog = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
  });

  function meter(): Element | null {
    return dialog.querySelector('[role=meter][aria-label="Microphone level"]');
  }

  async function cameras(): Promise<MatSelectHarness> {
    return loader.getHarness(MatSelectHarness.with({ ancestor: 'lm-device-picker' }));
  }

  it('offers each device by its label, and what the system prefers', async () => {
    const select = await cameras();
    expect(await select.getValueText()).toBe('System default');
    await select.open();
    const options = await select.getOptions();
    expect(await Promise.all(options.map((option) => option.getText()))).toEqual([
      'System default',
      'Front camera',
      'Back camera',
    ]);
    await options[2]?.click();
    expect(dispatched).toContain(
      MediaControlActions.deviceChosen({ device: 'camera', label: 'Back camera' }),
    );
    expect(await select.getValueText()).toBe('Back camera');
  });

  it('says that a chosen device is not plugged in', async () => {
    store.dispatch(MediaControlActions.deviceChosen({ device: 'camera', label: 'Old camera' }));
    await fixture.whenStable();
    expect(await (await cameras()).getValueText()).toBe('Old camera (not plugged in)');
  });

  it('shows how loud the microphone is, and that it was heard', async () => {
    expect(dialog.textContent).toContain('Say something');
    levels.next(0.1);
    await fixture.whenStable();
    expect(meter()?.getAttribute('aria-valuenow')).toBe('67');
    expect(dialog.textContent).toContain('Your microphone works.');
    levels.next(0);
    await fixture.whenStable();
    expect(meter()?.getAttribute('aria-valuenow')).toBe('0');
    expect(dialog.textContent).toContain('Your microphone works.');
  });

  it('listens anew to another microphone', async () => {
    levels.next(0.1);
    media.running.microphone.set(trackFrom('microphone', listed('Other')));
    await fixture.whenStable();
    expect(dialog.textContent).toContain('Say something');
  });

  it('says where a microphone does something else than was wished', async () => {
    const echo = await loader.getHarness(MatSlideToggleHarness.with({ label: /^Echo/ }));
    await echo.uncheck();
    expect(dispatched).toContain(
      MediaControlActions.processingSwitched({ name: 'echoCancellation', on: false }),
    );
    media.processing.set({ echoCancellation: true });
    await fixture.whenStable();
    expect(dialog.textContent).toContain('This microphone does it in any case.');
    media.processing.set({ echoCancellation: false });
    await fixture.whenStable();
    expect(dialog.textContent).not.toContain('This microphone does it in any case.');
  });

  it('gives way to a call', async () => {
    store.dispatch(
      SignalingActions.preOffer({ callId: 'call-1', caller: { id: 'ana', name: 'Ana' } }),
    );
    await fixture.whenStable();
    expect(closed).toBe(0);
    store.dispatch(CallDialogActions.acceptPressed());
    store.dispatch(SignalingAckActions.acceptDone({ callId: 'call-1' }));
    await fixture.whenStable();
    expect(closed).toBe(1);
  });
});
