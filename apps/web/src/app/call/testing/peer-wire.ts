import { merge, type Observable } from 'rxjs';
import type { PeerEvent } from '../peer/peer-event';
import { PeerSession } from '../peer/peer-session';

/** Two sessions of one call on real connections, and a line between them that can be cut. */
export class PeerWire {
  private readonly calleeConnections: RTCPeerConnection[] = [];
  readonly callerConnection = makeConnection();
  readonly caller = new PeerSession('call', 'caller', () => this.callerConnection);
  readonly callee = new PeerSession('call', 'callee', () => {
    const connection = makeConnection();
    this.calleeConnections.push(connection);
    return connection;
  });
  readonly fromCaller: PeerEvent[] = [];
  readonly fromCallee: PeerEvent[] = [];
  private cut = false;

  constructor() {
    this.caller.events$.subscribe((event) => {
      this.fromCaller.push(event);
      this.deliver(event, this.callee);
    });
    this.callee.events$.subscribe((event) => {
      this.fromCallee.push(event);
      this.deliver(event, this.caller);
    });
  }

  /** The one that the callee has now: another caller's offer makes it begin anew. */
  get calleeConnection(): RTCPeerConnection {
    const connection = this.calleeConnections.at(-1);
    if (!connection) throw new Error('The callee has had a connection from the start');
    return connection;
  }

  /** What either side says. */
  get said$(): Observable<PeerEvent> {
    return merge(this.caller.events$, this.callee.events$);
  }

  cutLine(): void {
    this.cut = true;
  }

  mendLine(): void {
    this.cut = false;
  }

  close(): void {
    this.caller.close();
    this.callee.close();
  }

  private deliver(event: PeerEvent, to: PeerSession): void {
    if (this.cut) return;
    switch (event.type) {
      case 'offer':
        to.receiveOffer(event.sdp);
        break;
      case 'answer':
        to.receiveAnswer(event.sdp, event.answers);
        break;
      case 'candidate':
        to.receiveCandidate(event.candidate);
        break;
      default:
        break;
    }
  }
}

/** As the product makes them. */
export function makeConnection(): RTCPeerConnection {
  return new RTCPeerConnection({ bundlePolicy: 'max-bundle' });
}

/** A picture that moves, without a camera. */
export function drawnCamera(): MediaStreamTrack {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 64;
  canvas.getContext('2d')?.fillRect(0, 0, 32, 32);
  const [track] = canvas.captureStream(10).getVideoTracks();
  if (!track) throw new Error('A canvas gives a video track');
  return track;
}
