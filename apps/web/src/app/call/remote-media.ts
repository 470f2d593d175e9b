import { Injectable, signal } from '@angular/core';

/** What the other fills, by what it carries. */
export interface RemoteStreams {
  readonly microphone: MediaStream;
  readonly camera: MediaStream;
  readonly screen: MediaStream;
  readonly screenSound: MediaStream;
}

/**
 * What the other sends, as streams for media elements; null while there is no call. Written by `PeerSessions`, read by
 * components. Sound and picture are streams of their own: Chromium plays nothing of a stream whose picture has no frame,
 * and a camera may be off.
 */
@Injectable({ providedIn: 'root' })
export class RemoteMedia {
  readonly microphone = signal<MediaStream | null>(null);
  readonly camera = signal<MediaStream | null>(null);
  readonly screen = signal<MediaStream | null>(null);
  readonly screenSound = signal<MediaStream | null>(null);

  show(streams: RemoteStreams | null): void {
    this.microphone.set(streams?.microphone ?? null);
    this.camera.set(streams?.camera ?? null);
    this.screen.set(streams?.screen ?? null);
    this.screenSound.set(streams?.screenSound ?? null);
  }
}
