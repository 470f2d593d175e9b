import { Injectable, signal } from '@angular/core';

/** The data channels of a call that features use as they are. */
export interface OpenedChannels {
  readonly chat: RTCDataChannel;
  /** Files have their own, so that a message does not wait behind one. */
  readonly files: RTCDataChannel;
}

/** Pre-negotiated by id, so that neither side waits for the other to announce them. */
export function openChannels(connection: RTCPeerConnection): OpenedChannels {
  return {
    chat: connection.createDataChannel('chat', { negotiated: true, id: 0 }),
    files: connection.createDataChannel('files', { negotiated: true, id: 2 }),
  };
}

/** The channels of the present call. Written by `PeerSessions`; null while there is no call. */
@Injectable({ providedIn: 'root' })
export class CallChannels {
  readonly chat = signal<RTCDataChannel | null>(null);
  readonly files = signal<RTCDataChannel | null>(null);

  show(channels: OpenedChannels | null): void {
    this.chat.set(channels?.chat ?? null);
    this.files.set(channels?.files ?? null);
  }
}
