import type { CallSide } from '@lets-meet/call-domain';
import type { IceCandidate } from '@lets-meet/signaling-contracts';
import { Subject, type Observable } from 'rxjs';
import { openChannels, type OpenedChannels } from './call-channels';
import {
  addTransceivers,
  adoptTransceivers,
  remoteStreams,
  sectionsByMid,
  type CallTransceivers,
  type MediaSection,
} from './call-transceivers';
import { CandidateBuffer } from './candidate-buffer';
import { ControlChannel } from './control-channel';
import type { ControlWord } from './control-word';
import { sessionIdOf } from './description-session';
import { OutgoingSignals } from './outgoing-signals';
import type { PeerEvent } from './peer-event';
import { limitSenders, type PictureLimits } from './sender-limits';
import { TaskQueue } from './task-queue';

/** What one sends: null for what is muted, off, not shared or not there. */
export interface SentTracks {
  readonly microphone: MediaStreamTrack | null;
  readonly camera: MediaStreamTrack | null;
  readonly screen: MediaStreamTrack | null;
  readonly screenSound: MediaStreamTrack | null;
}

/** The browser's figures of a connection (https://www.w3.org/TR/webrtc-stats/), with what its media sections carry. */
export interface PeerStats {
  readonly report: ReadonlyMap<string, RTCStats>;
  readonly sections: ReadonlyMap<string, MediaSection>;
}

/**
 * One connection for one call. Commands are queued and run one after the other; offers that cross are resolved by
 * perfect negotiation (https://www.w3.org/TR/webrtc/#perfect-negotiation-example), the callee being the polite one.
 * Everything that it has to say comes out of `events$`, which completes with `close()`.
 */
export class PeerSession {
  private readonly events = new Subject<PeerEvent>();
  readonly events$: Observable<PeerEvent> = this.events.asObservable();

  private readonly queue = new TaskQueue((error) => {
    this.events.next({ type: 'failed', error });
  });
  private readonly incoming = new CandidateBuffer<IceCandidate | null>();
  private connection: RTCPeerConnection;
  private outgoing: OutgoingSignals;
  private transceivers: CallTransceivers | null = null;
  private control: ControlChannel | null = null;
  private channels: OpenedChannels | null = null;
  private tracks: SentTracks = { microphone: null, camera: null, screen: null, screenSound: null };
  /** The impolite side drops an offer that crosses its own, and the candidates that belong to it. */
  private ignoringOffer = false;
  /** The other's offer that was answered last: to hear it again changes nothing. */
  private answered: string | null = null;
  private hasConnected = false;
  private closed = false;

  constructor(
    readonly callId: string,
    private readonly role: CallSide,
    private readonly makeConnection: () => RTCPeerConnection,
  ) {
    this.connection = this.makeConnection();
    this.outgoing = this.listen();
  }

  /**
   * The caller's connection makes its offer and gathers while it rings over there; the callee's waits for that offer.
   * Nothing but the offer is told to the other before `release()`.
   */
  prepare(tracks: SentTracks): void {
    this.tracks = tracks;
    if (this.role !== 'caller') return;
    this.queue.add(() => this.carry(addTransceivers(this.connection)));
  }

  /** Accepted: what was prepared leaves this machine, and what follows at once. Again if that may have been lost. */
  release(): void {
    const { answered } = this;
    // Firefox gives up where no candidates come for seconds after the answer, and a ring may take longer.
    const isGivenUp = answered !== null && this.connection.connectionState === 'failed';
    if (!isGivenUp || this.outgoing.isReleased) {
      this.outgoing.release();
      return;
    }
    this.queue.add(async () => {
      // Said twice, it is made anew once: the other has the first answer.
      if (!this.outgoing.isReleased) {
        this.startAnew();
        await this.answer(answered);
      }
      this.outgoing.release();
    });
  }

  receiveOffer(sdp: string): void {
    this.queue.add(async () => {
      // Said again for those who had not heard it; its answer leaves, or has left, with Accept.
      if (sdp === this.answered) return;
      // The caller's page was loaded anew while it rang: nothing of what was prepared for the old one is of use.
      if (this.answered !== null && sessionIdOf(sdp) !== sessionIdOf(this.answered)) {
        this.startAnew();
      }
      const collides = this.connection.signalingState !== 'stable';
      this.ignoringOffer = collides && this.role === 'caller';
      if (!this.ignoringOffer) await this.answer(sdp);
    });
  }

  /** @param answers the session id of the offer that it answers, where that is told */
  receiveAnswer(sdp: string, answers?: string): void {
    this.queue.add(async () => {
      // It answers the page that was here before this one was loaded: the answer to our own offer is on its way.
      const own = this.connection.localDescription;
      if (answers !== undefined && answers !== sessionIdOf(own?.sdp ?? '')) return;
      // An answer to an offer that was rolled back or answered already: it came too late.
      if (this.connection.signalingState !== 'have-local-offer') return;
      await this.connection.setRemoteDescription({ type: 'answer', sdp });
      this.ignoringOffer = false;
      await this.takeCandidates(this.incoming.release());
    });
  }

  receiveCandidate(candidate: IceCandidate | null): void {
    this.queue.add(() => this.takeCandidates(this.incoming.add(candidate)));
  }

  /** Sends these from now on; never a new negotiation. */
  send(tracks: SentTracks): void {
    this.tracks = tracks;
    this.queue.add(() => this.attachTracks());
  }

  /** Says a word to the other beside the media, now or when the line for it is open. */
  tell(word: ControlWord): void {
    this.control?.send(word);
  }

  /** Limits what the pictures take, and lets the sound go first; never a new negotiation. */
  limit(picture: PictureLimits): void {
    this.queue.add(async () => {
      if (this.transceivers !== null) await limitSenders(this.transceivers, picture);
    });
  }

  /** How the connection does; null before there is anything to measure, and after its end. */
  async stats(): Promise<PeerStats | null> {
    if (this.closed || this.transceivers === null) return null;
    const sections = sectionsByMid(this.transceivers);
    return { report: await this.connection.getStats(), sections };
  }

  /** Looks for a new path (RFC 8445, section 9), or says again what was not answered yet. */
  restart(): void {
    if (this.connection.signalingState === 'have-local-offer') this.outgoing.describe();
    else if (this.transceivers !== null) this.connection.restartIce();
  }

  /** An offer that is not answered yet may have been lost on its way: it is said again. */
  repeatOffer(): void {
    if (this.connection.signalingState === 'have-local-offer') this.outgoing.describe();
  }

  /** The only end of it; everything after the first time does nothing. */
  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.queue.close();
    this.closeConnection();
    this.events.complete();
  }

  private listen(): OutgoingSignals {
    const { connection } = this;
    const outgoing = new OutgoingSignals(connection, (event) => {
      this.events.next(event);
    });
    connection.onnegotiationneeded = () => {
      this.queue.add(() => this.offer());
    };
    connection.onicecandidate = ({ candidate }) => {
      outgoing.candidate(candidate);
    };
    connection.onconnectionstatechange = () => {
      this.tellConnectionState();
    };
    return outgoing;
  }

  private startAnew(): void {
    const isReleased = this.outgoing.isReleased;
    this.closeConnection();
    this.transceivers = null;
    this.connection = this.makeConnection();
    this.outgoing = this.listen();
    if (isReleased) this.outgoing.release();
  }

  private closeConnection(): void {
    this.connection.onnegotiationneeded = null;
    this.connection.onicecandidate = null;
    this.connection.onconnectionstatechange = null;
    this.control?.close();
    this.channels?.chat.close();
    this.channels?.files.close();
    this.connection.close();
  }

  /** To be asked after every `await`: the call may have ended meanwhile. */
  private isOver(): boolean {
    return this.closed;
  }

  private async offer(): Promise<void> {
    // A remote offer came first; its answer covers what made this necessary.
    if (this.connection.signalingState !== 'stable') return;
    const offer = await this.connection.createOffer();
    await this.connection.setLocalDescription(offer);
    this.outgoing.offer(offer.sdp ?? '');
  }

  private async answer(sdp: string): Promise<void> {
    await this.connection.setRemoteDescription({ type: 'offer', sdp });
    if (this.isOver()) return;
    if (this.transceivers === null) {
      const adopted = adoptTransceivers(this.connection);
      if (adopted === null) throw new Error('The offer does not have the media sections of a call');
      await this.carry(adopted);
    }
    await this.takeCandidates(this.incoming.release());
    if (this.isOver()) return;
    await this.connection.setLocalDescription();
    this.answered = sdp;
    this.outgoing.describe();
  }

  private async carry(transceivers: CallTransceivers): Promise<void> {
    this.transceivers = transceivers;
    this.control = new ControlChannel(this.connection, (word) => {
      this.events.next({ type: 'told', word });
    });
    this.channels = openChannels(this.connection);
    this.events.next({
      type: 'laid-out',
      streams: remoteStreams(transceivers),
      channels: this.channels,
    });
    await this.attachTracks();
  }

  private async attachTracks(): Promise<void> {
    if (this.transceivers === null) return;
    const { microphone, camera, screen, screenSound } = this.tracks;
    await this.transceivers.microphone.sender.replaceTrack(microphone);
    await this.transceivers.camera.sender.replaceTrack(camera);
    await this.transceivers.screen.sender.replaceTrack(screen);
    await this.transceivers.screenSound.sender.replaceTrack(screenSound);
    this.control?.send({
      type: 'media',
      microphone: microphone !== null,
      camera: camera !== null,
      screen: screen !== null,
      screenSound: screenSound !== null,
    });
  }

  private async takeCandidates(candidates: readonly (IceCandidate | null)[]): Promise<void> {
    if (this.ignoringOffer) return;
    for (const candidate of candidates) {
      try {
        await this.connection.addIceCandidate(candidate);
      } catch (error) {
        // One candidate that the browser cannot use (OperationError) leaves the others.
        if (!(error instanceof DOMException)) throw error;
      }
    }
  }

  private tellConnectionState(): void {
    switch (this.connection.connectionState) {
      case 'connected':
        this.hasConnected = true;
        this.events.next({ type: 'connected' });
        break;
      case 'disconnected':
      case 'failed':
        if (this.hasConnected) this.events.next({ type: 'interrupted' });
        // Given up just as somebody accepted: what the other has found since may still be a path.
        else if (this.outgoing.isReleased) this.restart();
        break;
      default:
        break;
    }
  }
}
