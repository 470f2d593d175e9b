import { computed, signal } from '@angular/core';
import { Subject } from 'rxjs';
import type { CaptureConstraints } from '../capture-constraints';
import { originOf, type TrackOrigin } from '../device-list';
import type { LocalMedia, MediaLoss, MediaPause, MediaReport } from '../local-media';
import type { MediaDeviceKindName, MediaDeviceState } from '../media-device-state';
import type { SoundProcessing } from '../sound-processing';

type Faked = Pick<
  LocalMedia,
  | 'acquire'
  | 'camera'
  | 'drop'
  | 'heldMicrophone'
  | 'isWished'
  | 'lost$'
  | 'microphone'
  | 'originOf'
  | 'paused$'
  | 'process'
  | 'release'
  | 'replace'
  | 'switchCamera'
  | 'switchMicrophone'
>;

/** Devices whose answers are the test's. */
export class FakeLocalMedia implements Faked {
  readonly running = {
    microphone: signal<MediaStreamTrack | null>(null),
    camera: signal<MediaStreamTrack | null>(null),
  };
  readonly muted = signal(false);
  readonly heldMicrophone = this.running.microphone.asReadonly();
  readonly microphone = computed(() => (this.muted() ? null : this.heldMicrophone()));
  readonly camera = this.running.camera.asReadonly();
  private readonly losses = new Subject<MediaLoss>();
  readonly lost$ = this.losses.asObservable();
  private readonly pauses = new Subject<MediaPause>();
  readonly paused$ = this.pauses.asObservable();

  /** What the browser was asked for, in order. */
  readonly acquired: CaptureConstraints[] = [];
  readonly replacedWith: MediaTrackConstraints[] = [];
  readonly processed: SoundProcessing[] = [];
  readonly dropped: MediaDeviceKindName[] = [];
  released = 0;
  cameraWished = true;
  /** Whether another device can be opened. */
  opens = true;
  private answer: (report: MediaReport) => void = () => undefined;
  private answered: Promise<unknown> = Promise.resolve();

  originOf(device: MediaDeviceKindName): TrackOrigin | null {
    const track = this.running[device]();
    return track === null ? null : originOf(track);
  }

  acquire(constraints: CaptureConstraints): Promise<MediaReport> {
    this.acquired.push(constraints);
    const report = new Promise<MediaReport>((resolve) => (this.answer = resolve));
    this.answered = report;
    return report;
  }

  async browserAnswers(report: MediaReport): Promise<void> {
    this.answer(report);
    await this.answered;
    await settled();
  }

  isWished(device: MediaDeviceKindName): boolean {
    return device === 'camera' ? this.cameraWished : !this.muted();
  }

  /** The browser or the system pauses a device, or lets it go on. */
  pause(device: MediaDeviceKindName, paused: boolean): void {
    this.pauses.next({ device, paused });
  }

  /** A device goes away in use. */
  async lose(device: MediaDeviceKindName): Promise<void> {
    const origin = this.originOf(device);
    if (origin === null) throw new Error('What does not run cannot be lost');
    this.running[device].set(null);
    this.losses.next({ device, origin });
    await settled();
  }

  replace(_device: MediaDeviceKindName, constraints: MediaTrackConstraints): Promise<boolean> {
    this.replacedWith.push(constraints);
    return Promise.resolve(this.opens);
  }

  process(processing: SoundProcessing): Promise<void> {
    this.processed.push(processing);
    return Promise.resolve();
  }

  switchMicrophone(on: boolean): MediaDeviceState {
    this.muted.set(!on);
    return on ? 'on' : 'off';
  }

  switchCamera(on: boolean): Promise<MediaDeviceState> {
    this.cameraWished = on;
    return Promise.resolve(on ? 'on' : 'off');
  }

  drop(device: MediaDeviceKindName): void {
    this.dropped.push(device);
    this.running[device].set(null);
  }

  release(): void {
    this.released++;
  }
}

/** Every promise that is settled by now has told it. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      resolve();
    };
    port2.postMessage(null);
  });
}
