import type { IceCandidate } from '@lets-meet/signaling-contracts';

/** What a connection has to say. */
export type PeerEvent =
  /** To be sent to the other. */
  | { readonly type: 'offer'; readonly sdp: string }
  | { readonly type: 'answer'; readonly sdp: string }
  | { readonly type: 'candidate'; readonly candidate: IceCandidate | null }
  /** The streams that the other will fill. */
  | {
      readonly type: 'remote-streams';
      readonly microphone: MediaStream;
      readonly camera: MediaStream;
    }
  | { readonly type: 'remote-media'; readonly microphone: boolean; readonly camera: boolean }
  /** Media flows (again), or has stopped to. */
  | { readonly type: 'connected' }
  | { readonly type: 'interrupted' }
  /** The browser refused a step that it should not have refused. */
  | { readonly type: 'failed'; readonly error: unknown };
