import { computed, Injectable, signal } from '@angular/core';

/** One's own camera and microphone: the only place that holds their tracks. */
@Injectable({ providedIn: 'root' })
export class LocalMedia {
  private readonly microphoneTrack = signal<MediaStreamTrack | null>(null);
  private readonly cameraTrack = signal<MediaStreamTrack | null>(null);

  readonly microphone = this.microphoneTrack.asReadonly();
  readonly camera = this.cameraTrack.asReadonly();

  /** One's own picture for a video element; null while the camera is off or not there. */
  readonly preview = computed(() => {
    const camera = this.cameraTrack();
    return camera === null ? null : new MediaStream([camera]);
  });
}
