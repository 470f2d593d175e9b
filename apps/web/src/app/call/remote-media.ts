import { Injectable, signal } from '@angular/core';

/**
 * What the other sends, as streams for media elements. Written by `PeerSessions`, read by components. Sound and picture are
 * two streams: Chromium plays nothing of a stream whose picture has no frame, and a camera may be off.
 */
@Injectable({ providedIn: 'root' })
export class RemoteMedia {
  /** The other's picture; null while there is no call. */
  readonly camera = signal<MediaStream | null>(null);
  /** The other's voice; null while there is no call. */
  readonly microphone = signal<MediaStream | null>(null);
}
