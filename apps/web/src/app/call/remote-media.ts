import { Injectable, signal } from '@angular/core';

/** What the other sends, as streams for video elements. Written by `PeerSessions`, read by components. */
@Injectable({ providedIn: 'root' })
export class RemoteMedia {
  /** The other's microphone and camera; null while there is no call. */
  readonly camera = signal<MediaStream | null>(null);
}
