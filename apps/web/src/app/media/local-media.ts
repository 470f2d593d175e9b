import { computed, Injectable, signal } from '@angular/core';
import { Subject, type Observable } from 'rxjs';
import type { MediaDeviceKindName, MediaDeviceState } from './media-device-state';
import { captureDevice, captureDevices } from './capture-devices';

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
 * sent, so its signal is null.
 */
@Injectable({ providedIn: 'root' })
export class LocalMedia {
  private readonly microphoneTrack = signal<MediaStreamTrack | null>(null);
  private readonly microphoneOn = signal(true);
  private readonly cameraTrack = signal<MediaStreamTrack | null>(null);
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

  /** Takes what is there and not yet ours. Never throws: what could not be had is in the report. */
  async acquire(): Promise<MediaReport> {
    const captured = await captureDevices({
      microphone: this.microphoneTrack() === null,
      camera: this.cameraTrack() === null,
    });
    if (captured.microphone?.track) this.keepMicrophone(captured.microphone.track);
    if (captured.camera?.track) this.keepCamera(captured.camera.track);
    return {
      microphone: captured.microphone?.state ?? (this.microphoneOn() ? 'on' : 'off'),
      camera: captured.camera?.state ?? 'on',
    };
  }

  /** Mutes or unmutes; the microphone stays ours, nothing of it is sent. */
  switchMicrophone(on: boolean): MediaDeviceState {
    const track = this.microphoneTrack();
    if (track === null) return 'missing';
    track.enabled = on;
    this.microphoneOn.set(on);
    return on ? 'on' : 'off';
  }

  /** Turns the camera off, its light with it, or on again. */
  async switchCamera(on: boolean): Promise<MediaDeviceState> {
    if (!on) {
      this.dropCamera();
      return 'off';
    }
    if (this.cameraTrack() !== null) return 'on';
    const { state, track } = await captureDevice('camera');
    if (track) this.keepCamera(track);
    return state;
  }

  /** Gives both devices back. */
  release(): void {
    this.microphoneTrack()?.stop();
    this.microphoneTrack.set(null);
    this.microphoneOn.set(true);
    this.dropCamera();
  }

  private dropCamera(): void {
    this.cameraTrack()?.stop();
    this.cameraTrack.set(null);
  }

  private keepMicrophone(track: MediaStreamTrack): void {
    this.microphoneOn.set(true);
    this.microphoneTrack.set(track);
    // `ended` is fired for a device that went away, not for our own stop().
    track.addEventListener('ended', () => {
      if (this.microphoneTrack() !== track) return;
      this.microphoneTrack.set(null);
      this.losses.next({ device: 'microphone', state: 'unplugged' });
    });
  }

  private keepCamera(track: MediaStreamTrack): void {
    this.cameraTrack.set(track);
    track.addEventListener('ended', () => {
      if (this.cameraTrack() !== track) return;
      this.cameraTrack.set(null);
      this.losses.next({ device: 'camera', state: 'unplugged' });
    });
  }
}
