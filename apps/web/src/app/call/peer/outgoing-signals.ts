import type { IceCandidate } from '@lets-meet/signaling-contracts';
import type { PeerEvent } from './peer-event';

/**
 * Holds back what describes this machine until both have said yes. What is gathered meanwhile is in the local
 * description by then, so that one message tells it all.
 */
export class OutgoingSignals {
  private released = false;

  constructor(
    private readonly connection: Pick<RTCPeerConnection, 'localDescription'>,
    private readonly emit: (event: PeerEvent) => void,
  ) {}

  /** Both have said yes. */
  release(): void {
    if (this.released) return;
    this.released = true;
    this.describe();
  }

  /** Says the local description as it is now, with all candidates that are known. */
  describe(): void {
    const description = this.connection.localDescription;
    if (!this.released || description === null) return;
    if (description.type === 'offer' || description.type === 'answer') {
      this.emit({ type: description.type, sdp: description.sdp });
    }
  }

  candidate(candidate: RTCIceCandidate | null): void {
    if (!this.released) return;
    this.emit({ type: 'candidate', candidate: candidate === null ? null : plain(candidate) });
  }
}

function plain(candidate: RTCIceCandidate): IceCandidate {
  const { candidate: line, sdpMid, sdpMLineIndex, usernameFragment } = candidate;
  return { candidate: line, sdpMid, sdpMLineIndex, usernameFragment };
}
