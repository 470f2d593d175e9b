import { computed, Injectable, signal, type WritableSignal } from '@angular/core';
import { Subject, type Observable } from 'rxjs';
import { rememberedWishes, rememberWishes } from './media-wishes';
import type { MediaDeviceKindName, MediaDeviceState } from './media-device-state';
import { captureDevice, captureDevices, type Capture } from './capture-devices';

/** The states of both devices after the browser has answered for them. */
export interface MediaReport {
  readonly microphone: MediaDeviceState;
  readonly camera: MediaDeviceState;
}

/** A device changed without its owner asking for it. */
export interface MediaLoss {
  readonly device: MediaDeviceKindName;
  readonly state: 'unplugged';
}

/**
 * One's own camera and microphone: the only place that holds their tracks. What is muted or switched off is not to be
 * sent, so its signal is null; it comes back only when its owner wants it to, whatever is plugged in meanwhile.
 */
@Injectable({ providedIn: 'root' })
export class LocalMedia {
  private readonly microphoneTrack = signal<MediaStreamTrack | null>(null);
  private readonly microphoneOn = signal(rememberedWishes().microphone);
  private readonly cameraTrack = signal<MediaStreamTrack | null>(null);
  private cameraOn = rememberedWishes().camera;
  /** Rises with every `release()`: what the browser gives to an older question is given back at once. */
  private generation = 0;
  private readonly losses = new Subject<MediaLoss>();

  /** The track to send; null while muted or without a microphone. */
  readonly microphone = computed(() => (this.microphoneOn() ? this.microphoneTrack() : null));
  /** The track to send; null while the camera is off or not there. */
  readonly camera = this.cameraTrack.asReadonly();
  /** One's own picture for a video element. */
  readonly preview = computed(() => {
    const camera = this.cameraTrack();
    return camera === null ? null : new MediaStream([camera]);
  });

  /** Emits when a device is taken away while it is in use. */
  readonly lost$: Observable<MediaLoss> = this.losses.asObservable();

  /** Takes what is there, wanted and not yet ours. Never throws: what could not be had is in the report. */
  async acquire(): Promise<MediaReport> {
    const { generation } = this;
    const { microphone, camera } = await captureDevices({
      microphone: this.microphoneTrack() === null,
      camera: this.cameraTrack() === null && this.cameraOn,
    });
    this.keep('microphone', microphone?.track, generation);
    this.keep('camera', camera?.track, generation);
    return {
      microphone: stateOf(microphone, this.microphoneOn()),
      camera: stateOf(camera, this.cameraOn),
    };
  }

  /** Mutes or unmutes; the microphone stays ours, nothing of it is sent. */
  switchMicrophone(on: boolean): MediaDeviceState {
    const track = this.microphoneTrack();
    if (track === null) return 'missing';
    track.enabled = on;
    this.microphoneOn.set(on);
    this.remember();
    return on ? 'on' : 'off';
  }

  /** Turns the camera off, its light with it, or on again. */
  async switchCamera(on: boolean): Promise<MediaDeviceState> {
    this.cameraOn = on;
    this.remember();
    if (!on) {
      this.drop(this.cameraTrack);
      return 'off';
    }
    if (this.cameraTrack() !== null) return 'on';
    const { generation } = this;
    const { state, track } = await captureDevice('camera');
    this.keep('camera', track, generation);
    return state;
  }

  /** Gives both devices back, and whatever the browser still gives to what was asked before. */
  release(): void {
    this.generation++;
    this.drop(this.microphoneTrack);
    this.drop(this.cameraTrack);
    const { microphone, camera } = rememberedWishes();
    this.microphoneOn.set(microphone);
    this.cameraOn = camera;
  }

  private remember(): void {
    rememberWishes({ microphone: this.microphoneOn(), camera: this.cameraOn });
  }

  private drop(held: WritableSignal<MediaStreamTrack | null>): void {
    held()?.stop();
    held.set(null);
  }

  private keep(
    device: MediaDeviceKindName,
    track: MediaStreamTrack | undefined,
    generation: number,
  ): void {
    if (track === undefined) return;
    const held = device === 'microphone' ? this.microphoneTrack : this.cameraTrack;
    const wanted = device === 'microphone' || this.cameraOn;
    if (generation !== this.generation || held() !== null || !wanted) {
      track.stop();
      return;
    }
    if (device === 'microphone') track.enabled = this.microphoneOn();
    held.set(track);
    // `ended` is fired for a device that went away, not for our own stop().
    track.addEventListener('ended', () => {
      if (held() !== track) return;
      held.set(null);
      this.losses.next({ device, state: 'unplugged' });
    });
  }
}

/** What a device is after a capture: without one it was ours already, or not wanted. */
function stateOf(capture: Capture | undefined, on: boolean): MediaDeviceState {
  if (capture !== undefined && capture.state !== 'on') return capture.state;
  return on ? 'on' : 'off';
}
