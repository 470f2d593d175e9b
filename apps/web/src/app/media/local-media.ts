import { computed, Injectable, signal } from '@angular/core';
import { Subject, type Observable } from 'rxjs';
import { insistingOn, type CaptureConstraints } from './capture-constraints';
import { captureDevice, captureDevices, type Capture } from './capture-devices';
import type { TrackOrigin } from './device-list';
import { firstFrame } from './first-frame';
import { HeldTrack } from './held-track';
import type { MediaDeviceKindName, MediaDeviceState } from './media-device-state';
import { mediaWishes } from './media-wishes';
import { differs, processingOf, type SoundProcessing } from './sound-processing';

/** The states of both devices after the browser has answered for them. */
export type MediaReport = Readonly<Record<MediaDeviceKindName, MediaDeviceState>>;

/** A track ended without its owner asking for it. */
export interface MediaLoss {
  readonly device: MediaDeviceKindName;
  readonly origin: TrackOrigin;
}

/** The browser or the system gives nothing of a device for now, or gives it again. */
export interface MediaPause {
  readonly device: MediaDeviceKindName;
  readonly paused: boolean;
}

/**
 * One's own camera and microphone: the only place that holds their tracks. What is muted or switched off is not to be
 * sent, so its signal is null; it comes back only when its owner wants it to, whatever is plugged in meanwhile.
 */
@Injectable({ providedIn: 'root' })
export class LocalMedia {
  private readonly losses = new Subject<MediaLoss>();
  private readonly pauses = new Subject<MediaPause>();
  private readonly held: Readonly<Record<MediaDeviceKindName, HeldTrack>> = {
    microphone: this.holderOf('microphone'),
    camera: this.holderOf('camera'),
  };
  private readonly microphoneOn = signal(mediaWishes.read().microphone);
  private cameraOn = mediaWishes.read().camera;
  /** Rises with every `release()`: what the browser gives to an older question is given back at once. */
  private generation = 0;

  /** The track to send; null while muted, paused or without a microphone. */
  readonly microphone = computed(() =>
    this.microphoneOn() && !this.held.microphone.paused() ? this.heldMicrophone() : null,
  );
  /** The track to send; null while the camera is off, paused or not there. */
  readonly camera = computed(() => (this.held.camera.paused() ? null : this.held.camera.track()));
  /** The microphone, muted or not: for what is heard on this machine only, never to be sent. */
  readonly heldMicrophone = this.held.microphone.track;
  private readonly settledProcessing = signal<Partial<SoundProcessing>>({});
  /** What the browser really does with the voice; empty while that changes, or without a microphone. */
  readonly processing = this.settledProcessing.asReadonly();
  /** One's own picture for a video element. */
  readonly preview = computed(() => {
    const camera = this.camera();
    return camera === null ? null : new MediaStream([camera]);
  });

  /** Emits when a device is taken away while it is in use. */
  readonly lost$: Observable<MediaLoss> = this.losses.asObservable();
  /** Emits when what runs is paused by the browser or the system, and when it goes on. */
  readonly paused$: Observable<MediaPause> = this.pauses.asObservable();

  /** The device that runs, muted or not. */
  originOf(device: MediaDeviceKindName): TrackOrigin | null {
    return this.held[device].origin;
  }

  /**
   * Takes what is there, wanted and not yet ours; what is paused is asked for anew. Never throws: what could not be had is
   * in the report.
   */
  async acquire(constraints: CaptureConstraints): Promise<MediaReport> {
    const { generation } = this;
    for (const held of Object.values(this.held)) if (held.paused()) held.drop();
    const wanted = {
      microphone: this.heldMicrophone() === null,
      camera: this.held.camera.track() === null && this.cameraOn,
    };
    const { microphone, camera } = await captureDevices(wanted, constraints);
    this.keep('microphone', microphone?.track, generation);
    this.keep('camera', camera?.track, generation);
    return {
      microphone: stateOf(microphone, this.microphoneOn()),
      camera: stateOf(camera, this.cameraOn),
    };
  }

  /** Mutes or unmutes; the microphone stays ours, nothing of it is sent. */
  switchMicrophone(on: boolean): MediaDeviceState {
    const track = this.heldMicrophone();
    if (track === null) return 'missing';
    track.enabled = on;
    this.microphoneOn.set(on);
    this.remember();
    return on ? 'on' : 'off';
  }

  /** Whether it is to be on: it may still be opening, or not be there. */
  isWished(device: MediaDeviceKindName): boolean {
    return device === 'camera' ? this.cameraOn : this.microphoneOn();
  }

  /** Turns the camera off, its light with it, or on again. */
  async switchCamera(on: boolean, constraints: MediaTrackConstraints): Promise<MediaDeviceState> {
    this.cameraOn = on;
    this.remember();
    if (!on) {
      this.held.camera.drop();
      return 'off';
    }
    if (this.held.camera.track() !== null) return 'on';
    const { generation } = this;
    const { state, track } = await captureDevice('camera', constraints);
    this.keep('camera', track, generation);
    return state;
  }

  /**
   * Takes another device in the place of the one in use, without a gap where the machine can open both at once. False
   * where it could not be opened: the one before is still in use then. Nothing happens to a camera that is off.
   */
  async replace(device: MediaDeviceKindName, constraints: MediaTrackConstraints): Promise<boolean> {
    const { generation } = this;
    const held = this.held[device];
    const before = held.track();
    if (before === null) return true;
    const taken = await captureBeside(device, before, constraints);
    if (taken.track === undefined) {
      // Neither the wished device could be opened nor the one before again.
      if (before.readyState === 'ended' && held.track() === before) held.giveUp();
      return false;
    }
    if (device === 'camera') await firstFrame(taken.track);
    // Switched off, replaced or unplugged meanwhile: another came first.
    if (held.track() !== before || generation !== this.generation) taken.track.stop();
    else this.hold(device, taken.track);
    return taken.wished;
  }

  /** Changes what the browser does with the voice: in the running track where it can, else with a new one in its place. */
  async process(wished: SoundProcessing, constraints: MediaTrackConstraints): Promise<void> {
    const track = this.heldMicrophone();
    if (track === null) return;
    this.settledProcessing.set({});
    const { deviceId } = track.getSettings();
    const same = deviceId === undefined ? constraints : insistingOn(deviceId, constraints);
    try {
      await track.applyConstraints(same);
    } catch (error) {
      // OverconstrainedError: only a new track can do it.
      if (!(error instanceof Error || error instanceof DOMException)) throw error;
    }
    if (differs(processingOf(track), wished)) await this.replace('microphone', same);
    const running = this.heldMicrophone();
    if (running !== null) this.settledProcessing.set(processingOf(running));
  }

  /** Gives one device back that its owner does not allow any more. */
  drop(device: MediaDeviceKindName): void {
    this.held[device].drop();
  }

  /** Gives both devices back, and whatever the browser still gives to what was asked before. */
  release(): void {
    this.generation++;
    this.drop('microphone');
    this.drop('camera');
    const { microphone, camera } = mediaWishes.read();
    this.microphoneOn.set(microphone);
    this.cameraOn = camera;
  }

  private holderOf(device: MediaDeviceKindName): HeldTrack {
    return new HeldTrack(
      (origin) => {
        this.losses.next({ device, origin });
      },
      (paused) => {
        this.pauses.next({ device, paused });
      },
    );
  }

  private remember(): void {
    mediaWishes.keep({ microphone: this.microphoneOn(), camera: this.cameraOn });
  }

  private keep(
    device: MediaDeviceKindName,
    track: MediaStreamTrack | undefined,
    generation: number,
  ): void {
    if (track === undefined) return;
    const wanted = device === 'microphone' || this.cameraOn;
    if (generation !== this.generation || this.held[device].track() !== null || !wanted) {
      track.stop();
      return;
    }
    this.hold(device, track);
  }

  private hold(device: MediaDeviceKindName, track: MediaStreamTrack): void {
    if (device === 'microphone') {
      track.enabled = this.microphoneOn();
      this.settledProcessing.set(processingOf(track));
    }
    this.held[device].take(track);
  }
}

/** What a device is after a capture: without one it was ours already, or not wanted. */
function stateOf(capture: Capture | undefined, on: boolean): MediaDeviceState {
  if (capture !== undefined && capture.state !== 'on') return capture.state;
  return on ? 'on' : 'off';
}

/**
 * Opens a device while another of its kind runs. Some phones open only one camera at a time: the running one is closed
 * for it then, and opened again where that did not help. `wished` says whether the track is that of the wished device.
 */
async function captureBeside(
  device: MediaDeviceKindName,
  running: MediaStreamTrack,
  constraints: MediaTrackConstraints,
): Promise<{ readonly track: MediaStreamTrack | undefined; readonly wished: boolean }> {
  const first = await captureDevice(device, constraints);
  if (first.state !== 'in-use' || device !== 'camera') return { track: first.track, wished: true };
  const { deviceId } = running.getSettings();
  running.stop();
  const second = await captureDevice(device, constraints);
  if (second.track !== undefined) return { track: second.track, wished: true };
  const again = await captureDevice(
    device,
    deviceId === undefined ? constraints : insistingOn(deviceId, constraints),
  );
  return { track: again.track, wished: false };
}
