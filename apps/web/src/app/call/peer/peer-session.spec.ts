import { filter, firstValueFrom, type Observable } from 'rxjs';
import { drawnCamera, makeConnection, PeerWire } from '../testing/peer-wire';
import type { PeerEvent } from './peer-event';
import { PeerSession } from './peer-session';

function saying<T extends PeerEvent['type']>(
  session: PeerSession,
  type: T,
): Promise<Extract<PeerEvent, { type: T }>> {
  return firstValueFrom(
    session.events$.pipe(filter((event) => event.type === type)) as Observable<
      Extract<PeerEvent, { type: T }>
    >,
  );
}

function gathered(connection: RTCPeerConnection): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (connection.iceGatheringState === 'complete') resolve();
    };
    connection.addEventListener('icegatheringstatechange', look);
    look();
  });
}

const NOTHING = { microphone: null, camera: null, screen: null, screenSound: null };

describe('PeerSession', () => {
  let wire: PeerWire;

  beforeEach(() => {
    wire = new PeerWire();
  });

  afterEach(() => {
    wire.close();
  });

  async function connect(): Promise<void> {
    const both = Promise.all([saying(wire.caller, 'connected'), saying(wire.callee, 'connected')]);
    wire.callee.prepare(NOTHING);
    wire.caller.prepare(NOTHING);
    wire.callee.release();
    wire.caller.release();
    await both;
  }

  /** The callee hears that the caller sends a picture and no sound. */
  function cameraAloneTold(): Promise<PeerEvent> {
    return firstValueFrom(
      wire.callee.events$.pipe(
        filter(
          (event) =>
            event.type === 'told' &&
            event.word.type === 'media' &&
            event.word.camera &&
            !event.word.microphone,
        ),
      ),
    );
  }

  it('connects two browsers with every media section open in both directions', async () => {
    await connect();
    for (const connection of [wire.callerConnection, wire.calleeConnection]) {
      expect(connection.getTransceivers().map(({ currentDirection }) => currentDirection)).toEqual([
        'sendrecv',
        'sendrecv',
        'sendrecv',
        'sendrecv',
      ]);
    }
  });

  it('says no address of this machine before both have said yes, and nothing at all as the callee', async () => {
    wire.callee.prepare(NOTHING);
    wire.caller.prepare(NOTHING);
    await Promise.all([gathered(wire.callerConnection), gathered(wire.calleeConnection)]);
    expect(wire.fromCaller.map(({ type }) => type)).toEqual(['laid-out', 'offer']);
    const [, offer] = wire.fromCaller;
    if (offer?.type === 'offer') {
      expect(offer.sdp).not.toContain('a=candidate:');
      expect(offer.sdp).not.toMatch(/^c=IN IP4 (?!0\.0\.0\.0)/m);
    }
    expect(wire.fromCallee.map(({ type }) => type)).toEqual(['laid-out']);

    wire.callee.release();
    const [, answer] = wire.fromCallee;
    expect(answer?.type).toBe('answer');
    if (answer?.type === 'answer') expect(answer.sdp).toContain('a=candidate:');
    wire.caller.release();
    expect(new Set(wire.fromCaller.slice(2).map(({ type }) => type))).toEqual(
      new Set(['offer', 'candidate']),
    );
  });

  it('answers once what it hears twice', async () => {
    const answered = spyOn(wire.calleeConnection, 'setRemoteDescription').and.callThrough();
    const both = Promise.all([saying(wire.caller, 'connected'), saying(wire.callee, 'connected')]);
    wire.callee.prepare(NOTHING);
    wire.caller.prepare(NOTHING);
    await gathered(wire.calleeConnection);
    wire.callee.release();
    wire.caller.release();
    await both;
    // One is said while it rings, one after Accept.
    expect(wire.fromCaller.filter(({ type }) => type === 'offer').length).toBe(2);
    expect(wire.fromCallee.filter(({ type }) => type === 'answer').length).toBe(1);
    expect(answered).toHaveBeenCalledTimes(1);
  });

  it('connects a device that did not hear the offer while it rang', async () => {
    wire.cutLine();
    wire.caller.prepare(NOTHING);
    await gathered(wire.callerConnection);
    wire.mendLine();
    await connect();
    expect(wire.calleeConnection.connectionState).toBe('connected');
  });

  it('begins anew for a caller whose page was loaded again while it rang', async () => {
    const gone = new PeerSession('call', 'caller', makeConnection);
    const offer = saying(gone, 'offer');
    gone.prepare(NOTHING);
    wire.callee.prepare(NOTHING);
    wire.callee.receiveOffer((await offer).sdp);
    const first = wire.calleeConnection;
    await gathered(first);
    gone.close();

    const anew = saying(wire.callee, 'laid-out');
    wire.caller.prepare(NOTHING);
    await anew;
    await gathered(wire.calleeConnection);
    expect(first.signalingState).toBe('closed');
    const both = Promise.all([saying(wire.caller, 'connected'), saying(wire.callee, 'connected')]);
    wire.callee.release();
    wire.caller.release();
    await both;
    expect(wire.calleeConnection.connectionState).toBe('connected');
  });

  it('begins anew with the same offer where the browser has given up while it rang', async () => {
    wire.callee.prepare(NOTHING);
    wire.caller.prepare(NOTHING);
    await gathered(wire.callerConnection);
    const first = wire.calleeConnection;
    await gathered(first);
    // As Firefox does without candidates, after five seconds.
    Object.defineProperty(first, 'connectionState', { value: 'failed' });
    first.dispatchEvent(new Event('connectionstatechange'));
    expect(wire.fromCallee.map(({ type }) => type)).toEqual(['laid-out']);

    const both = Promise.all([saying(wire.caller, 'connected'), saying(wire.callee, 'connected')]);
    wire.callee.release();
    // The accept may be said again.
    wire.callee.release();
    wire.caller.release();
    await both;
    expect(wire.calleeConnection).not.toBe(first);
    const answers = wire.fromCallee.flatMap((event) => (event.type === 'answer' ? event.sdp : []));
    expect(new Set(answers.map((sdp) => /^a=fingerprint:.*$/m.exec(sdp)?.[0])).size).toBe(1);
  });

  it('begins anew also where somebody accepted before the new page of the caller had its offer out', async () => {
    const gone = new PeerSession('call', 'caller', makeConnection);
    const offer = saying(gone, 'offer');
    gone.prepare(NOTHING);
    wire.callee.prepare(NOTHING);
    wire.callee.receiveOffer((await offer).sdp);
    await gathered(wire.calleeConnection);
    gone.close();

    // What answers the old page finds an offer here; it must not be taken for an answer to that.
    const offered = saying(wire.caller, 'offer');
    wire.cutLine();
    wire.caller.prepare(NOTHING);
    await offered;
    wire.mendLine();
    wire.callee.release();
    const both = Promise.all([saying(wire.caller, 'connected'), saying(wire.callee, 'connected')]);
    wire.caller.release();
    await both;
    expect(wire.callerConnection.connectionState).toBe('connected');
    expect(wire.calleeConnection.connectionState).toBe('connected');
  });

  it('never makes an offer of its own as the callee of a call that is set up', async () => {
    await connect();
    expect(wire.fromCallee.filter(({ type }) => type === 'offer')).toEqual([]);
    expect(wire.fromCaller.filter(({ type }) => type === 'offer').length).toBe(1);
  });

  it('sends another track without a new negotiation, and tells what it sends', async () => {
    await connect();
    const told = cameraAloneTold();
    const camera = drawnCamera();
    wire.caller.send({ ...NOTHING, camera });
    await told;
    expect(wire.callerConnection.getSenders()[1]?.track).toBe(camera);
    expect(wire.fromCaller.filter(({ type }) => type === 'offer').length).toBe(1);
    camera.stop();
  });

  it('tells how it does, by what each media section carries', async () => {
    expect(await wire.caller.stats()).toBeNull();
    await connect();
    const stats = await wire.caller.stats();
    expect([...(stats?.sections.values() ?? [])]).toEqual([
      'microphone',
      'camera',
      'screen',
      'screenSound',
    ]);
    const entries = [...(stats?.report.values() ?? [])] as (RTCStats & { mid?: string })[];
    const camera = entries.find(({ type, mid }) => type === 'outbound-rtp' && mid === '1');
    expect(stats?.sections.get(camera?.mid ?? '')).toBe('camera');
    wire.caller.close();
    expect(await wire.caller.stats()).toBeNull();
  });

  it('limits the pictures and lets the sound go first, without a new negotiation', async () => {
    await connect();
    const camera = drawnCamera();
    // What came before it in the queue has been run when the camera is told.
    const told = cameraAloneTold();
    wire.caller.limit({
      camera: { maxBitrate: 100_000, scaleResolutionDownBy: 4, maxFramerate: 12 },
      screen: { maxBitrate: 200_000 },
    });
    wire.caller.send({ ...NOTHING, camera });
    await told;
    camera.stop();
    const parametersOf = (i: number): RTCRtpSendParameters | undefined =>
      wire.callerConnection.getSenders()[i]?.getParameters();
    expect(parametersOf(0)?.encodings[0]?.priority).toBe('high');
    expect(parametersOf(1)?.encodings[0]).toEqual(
      jasmine.objectContaining({
        maxBitrate: 100_000,
        scaleResolutionDownBy: 4,
        maxFramerate: 12,
      }),
    );
    expect(parametersOf(1)?.degradationPreference).toBe('balanced');
    const screen = parametersOf(2)?.encodings[0];
    expect(screen?.maxBitrate).toBe(200_000);
    expect(screen?.scaleResolutionDownBy).not.toBe(4);
    expect(wire.fromCaller.filter(({ type }) => type === 'offer').length).toBe(1);
  });

  it('resolves restarts that cross: both end stable and connected', async () => {
    await connect();
    const answers = Promise.race([saying(wire.caller, 'answer'), saying(wire.callee, 'answer')]);
    wire.caller.restart();
    wire.callee.restart();
    await answers;
    const settled = (connection: RTCPeerConnection): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (connection.signalingState === 'stable') resolve();
        };
        connection.addEventListener('signalingstatechange', look);
        look();
      });
    await Promise.all([settled(wire.callerConnection), settled(wire.calleeConnection)]);
    const heard = spyOn(wire.callerConnection, 'addIceCandidate').and.callThrough();
    wire.caller.receiveCandidate(null);
    // What follows in the queue has been run once the next track is told.
    const told = saying(wire.callee, 'told');
    wire.caller.send(NOTHING);
    await told;
    expect(heard).toHaveBeenCalled();
    expect(wire.fromCaller.concat(wire.fromCallee).filter(({ type }) => type === 'failed')).toEqual(
      [],
    );
  });

  it('says an offer again that was lost, and connects by it', async () => {
    wire.cutLine();
    wire.callee.prepare(NOTHING);
    wire.caller.prepare(NOTHING);
    const first = saying(wire.caller, 'offer');
    wire.callee.release();
    wire.caller.release();
    await first;
    wire.mendLine();
    const both = Promise.all([saying(wire.caller, 'connected'), saying(wire.callee, 'connected')]);
    wire.caller.repeatOffer();
    await both;
    expect(wire.callerConnection.connectionState).toBe('connected');
  });

  it('fails on an offer that is not one of a call', async () => {
    const stranger = new RTCPeerConnection();
    stranger.addTransceiver('audio');
    await stranger.setLocalDescription();
    const failed = saying(wire.callee, 'failed');
    wire.callee.prepare(NOTHING);
    wire.callee.receiveOffer(stranger.localDescription?.sdp ?? '');
    expect(String((await failed).error)).toContain('media sections');
    stranger.close();
  });

  it('leaves a candidate that the browser cannot use, and connects all the same', async () => {
    wire.callee.receiveCandidate({
      candidate: 'candidate:1 1 udp 1 192.0.2.1 9 typ host',
      sdpMid: 'none',
    });
    await connect();
    expect(wire.fromCallee.filter(({ type }) => type === 'failed')).toEqual([]);
  });

  it('closes once and for all: the connection, its channels and what it says', async () => {
    await connect();
    let completed = 0;
    wire.caller.events$.subscribe({ complete: () => completed++ });
    wire.caller.close();
    wire.caller.close();
    wire.caller.restart();
    wire.caller.send(NOTHING);
    expect(completed).toBe(1);
    expect(wire.callerConnection.signalingState).toBe('closed');
  });
});
