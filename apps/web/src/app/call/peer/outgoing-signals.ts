import type { IceCandidate } from '@lets-meet/signaling-contracts';
import { sessionIdOf } from './description-session';
import type { PeerEvent } from './peer-event';

/**
 * What leaves this machine, and when. An offer leaves as it is made: it names no address then, and the other has its
 * answer ready when somebody accepts. Addresses and answers are held back until then.
 */
export class OutgoingSignals {
  private released = false;
  private described = false;
  private lastOffer: string | null = null;
  /** Found before they may be told, or before what they belong to is. */
  private readonly held: (RTCIceCandidate | null)[] = [];

  constructor(
    private readonly connection: Pick<RTCPeerConnection, 'localDescription' | 'remoteDescription'>,
    private readonly emit: (event: PeerEvent) => void,
  ) {}

  get isReleased(): boolean {
    return this.released;
  }

  /**
   * Accepted: the answer leaves, with what was gathered in it; or the offer once more, as not every device that rang has
   * heard it, and what was gathered after it. Again when the accept was said again.
   */
  release(): void {
    this.released = true;
    if (this.lastOffer === null) this.describe();
    else this.offer(this.lastOffer);
  }

  /** @param sdp as it was made: what is gathered later is not in it */
  offer(sdp: string): void {
    this.lastOffer = sdp;
    this.described = true;
    this.emit({ type: 'offer', sdp });
    if (!this.released) return;
    for (const candidate of this.held.splice(0)) this.tell(candidate);
  }

  /** Says the local description as it is now, with all candidates that are known. */
  describe(): void {
    const description = this.connection.localDescription;
    if (!this.released || description === null) return;
    const { type, sdp } = description;
    if (type !== 'offer' && type !== 'answer') return;
    this.described = true;
    this.held.length = 0;
    if (type === 'offer') this.emit({ type, sdp });
    else {
      this.emit({ type, sdp, answers: sessionIdOf(this.connection.remoteDescription?.sdp ?? '') });
    }
  }

  candidate(candidate: RTCIceCandidate | null): void {
    if (this.released && this.described) this.tell(candidate);
    else this.held.push(candidate);
  }

  private tell(candidate: RTCIceCandidate | null): void {
    this.emit({ type: 'candidate', candidate: candidate === null ? null : plain(candidate) });
  }
}

function plain(candidate: RTCIceCandidate): IceCandidate {
  const { candidate: line, sdpMid, sdpMLineIndex, usernameFragment } = candidate;
  return { candidate: line, sdpMid, sdpMLineIndex, usernameFragment };
}
