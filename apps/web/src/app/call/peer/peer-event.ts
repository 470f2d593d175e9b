import type { IceCandidate } from '@lets-meet/signaling-contracts';
import type { RemoteStreams } from '../remote-media';
import type { OpenedChannels } from './call-channels';
import type { ControlWord } from './control-word';

/** What a connection has to say. */
export type PeerEvent =
  /** To be sent to the other. */
  | { readonly type: 'offer'; readonly sdp: string }
  | {
      readonly type: 'answer';
      readonly sdp: string;
      /** The session id of the offer. */
      readonly answers: string;
    }
  | { readonly type: 'candidate'; readonly candidate: IceCandidate | null }
  /** The media sections are there: streams that the other will fill, and channels that will open. */
  | {
      readonly type: 'laid-out';
      readonly streams: RemoteStreams;
      readonly channels: OpenedChannels;
    }
  /** What the other said on the control channel. */
  | { readonly type: 'told'; readonly word: ControlWord }
  /** Media flows (again), or has stopped to. */
  | { readonly type: 'connected' }
  | { readonly type: 'interrupted' }
  /** The browser refused a step that it should not have refused. */
  | { readonly type: 'failed'; readonly error: unknown };
