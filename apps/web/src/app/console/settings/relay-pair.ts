import type { IceServer } from '@lets-meet/signaling-contracts';
import { filter, firstValueFrom, fromEvent, map, merge, race, take, timer } from 'rxjs';
import { relayProblem, type CandidateError, type RelayProblem } from './relay-problem';

/** Milliseconds that each step may take. */
const STEP_MS = 10_000;

type MakeConnection = (configuration: RTCConfiguration) => RTCPeerConnection;

/** Two connections of this page to each other that may use nothing but the relay. */
export class RelayPair {
  private readonly caller: RTCPeerConnection;
  private readonly callee: RTCPeerConnection;
  private readonly channel: RTCDataChannel;

  constructor(servers: readonly IceServer[], make: MakeConnection) {
    const configuration: RTCConfiguration = {
      iceServers: [...servers],
      iceTransportPolicy: 'relay',
    };
    this.caller = make(configuration);
    this.callee = make(configuration);
    this.channel = this.caller.createDataChannel('relay-test');
    this.callee.addEventListener('datachannel', ({ channel }) => {
      channel.addEventListener('message', ({ data }: MessageEvent<string>) => {
        channel.send(data);
      });
    });
  }

  /** Resolves when both have an address at the relay, or with why one has none. */
  async gather(): Promise<RelayProblem | null> {
    const gathered = Promise.all([addressOf(this.caller), addressOf(this.callee)]);
    const offer = await this.caller.createOffer();
    const described = this.describe(offer);
    // What is found before the other knows of the connection waits for that.
    pass(this.caller, this.callee, described);
    pass(this.callee, this.caller, described);
    await described;
    return (await gathered).find((problem) => problem !== null) ?? null;
  }

  /** Resolves when something went there and back. */
  async talk(): Promise<RelayProblem | null> {
    const opened$ =
      this.channel.readyState === 'open'
        ? [true]
        : fromEvent(this.channel, 'open').pipe(map(() => true));
    if (!(await firstValueFrom(race(opened$, tooLong())))) return 'not-connected';
    this.channel.send('relay-test');
    const echoed$ = fromEvent(this.channel, 'message').pipe(map(() => true));
    return (await firstValueFrom(race(echoed$, tooLong()))) ? null : 'not-connected';
  }

  close(): void {
    this.caller.close();
    this.callee.close();
  }

  private async describe(offer: RTCSessionDescriptionInit): Promise<void> {
    await this.caller.setLocalDescription(offer);
    await this.callee.setRemoteDescription(offer);
    const answer = await this.callee.createAnswer();
    await this.callee.setLocalDescription(answer);
    await this.caller.setRemoteDescription(answer);
  }
}

function pass(from: RTCPeerConnection, to: RTCPeerConnection, described: Promise<void>): void {
  from.addEventListener('icecandidate', ({ candidate }) => {
    if (candidate === null) return;
    void described.then(() => to.addIceCandidate(candidate));
  });
}

/** Resolves with null when the connection has found an address, or with why it found none. */
function addressOf(connection: RTCPeerConnection): Promise<RelayProblem | null> {
  const errors: CandidateError[] = [];
  connection.addEventListener('icecandidateerror', (error) => {
    errors.push(error);
  });
  const found$ = fromEvent<RTCPeerConnectionIceEvent>(connection, 'icecandidate').pipe(
    // An empty one says that one of the servers was asked to the end.
    filter(({ candidate }) => candidate?.candidate !== ''),
    map(({ candidate }) => (candidate === null ? relayProblem(errors) : null)),
  );
  const late$ = timer(STEP_MS).pipe(map(() => relayProblem(errors)));
  return firstValueFrom(merge(found$, late$).pipe(take(1)));
}

function tooLong() {
  return timer(STEP_MS).pipe(map(() => false));
}
