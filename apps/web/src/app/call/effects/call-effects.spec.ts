import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import type { PeerEvent } from '../peer/peer-event';
import { PeerSessions, type PeerSetUp } from '../peer/peer-sessions';
import { Observable, type Subscriber } from 'rxjs';
import { HomePageActions } from '../../home/home.actions';
import { LocalMediaActions } from '../../media/media.actions';
import { mediaFeature } from '../../media/media.feature';
import { signalingFeature } from '../../signaling/signaling.feature';
import { SignalingSocket } from '../../signaling/signaling-socket';
import { SignalingActions, SocketActions } from '../../signaling/signaling.actions';
import { FakeSignalingSocket } from '../../signaling/testing/fake-signaling-socket';
import { CallDialogActions, CallScreenActions, DialActions } from '../call.actions';
import { callFeature } from '../call.feature';
import { callEffects } from './call-effects';

const ANA = { id: '0d6a6f8e-6f0f-4a55-9f4e-0c3f0f6f5a01', name: 'Ana' };
const CALL = '5b1f2f8e-1c2d-4e3f-8a9b-0c1d2e3f4a5b';

class FakePeers implements Pick<PeerSessions, 'open' | 'get'> {
  opened: PeerSetUp[] = [];
  released = 0;
  restarts = 0;
  offersReceived: string[] = [];
  private subscriber: Subscriber<PeerEvent> | null = null;

  open(setUp: PeerSetUp): Observable<PeerEvent> {
    return new Observable((subscriber) => {
      this.opened.push(setUp);
      this.subscriber = subscriber;
      return () => (this.subscriber = null);
    });
  }

  get(): ReturnType<PeerSessions['get']> {
    if (this.subscriber === null) return undefined;
    return {
      release: () => this.released++,
      send: () => undefined,
      stats: () => Promise.resolve(null),
      repeatOffer: () => undefined,
      restart: () => this.restarts++,
      receiveOffer: (sdp: string) => this.offersReceived.push(sdp),
    } as unknown as ReturnType<PeerSessions['get']>;
  }

  get isOpen(): boolean {
    return this.subscriber !== null;
  }

  say(event: PeerEvent): void {
    this.subscriber?.next(event);
  }
}

describe('the effects of a call', () => {
  let store: Store;
  let socket: FakeSignalingSocket;
  let peers: FakePeers;

  beforeEach(() => {
    jasmine.clock().install();
    socket = new FakeSignalingSocket();
    peers = new FakePeers();
    TestBed.configureTestingModule({
      providers: [
        provideZonelessChangeDetection(),
        provideStore(),
        provideState(callFeature),
        provideState(mediaFeature),
        provideState(signalingFeature),
        { provide: SignalingSocket, useValue: socket },
        { provide: PeerSessions, useValue: peers },
        provideEffects(callEffects),
      ],
    });
    store = TestBed.inject<Store>(Store);
  });

  afterEach(() => {
    jasmine.clock().uninstall();
  });

  function phase(): string {
    return store.selectSignal(callFeature.selectEnd)().phase;
  }

  function dial(): void {
    store.dispatch(DialActions.callPressed({ peer: ANA }));
    socket.acknowledge('pre-offer', { outcome: 'ringing', callId: CALL });
  }

  function accepted(): void {
    store.dispatch(SignalingActions.preOfferAnswer({ callId: CALL, answer: 'CALL_ACCEPTED' }));
  }

  it('dials, prepares the connection while it rings, and releases it when the call is accepted', () => {
    dial();
    expect(socket.payloadsOf('pre-offer')).toEqual([{ calleeId: ANA.id }]);
    expect(peers.opened.map(({ callId, role }) => ({ callId, role }))).toEqual([
      { callId: CALL, role: 'caller' },
    ]);
    expect(peers.released).toBe(0);
    accepted();
    expect(peers.released).toBe(1);
    expect(phase()).toBe('connecting');
  });

  it('relays what the connection says, in its order', () => {
    dial();
    accepted();
    peers.say({ type: 'offer', sdp: 'v=0' });
    peers.say({ type: 'candidate', candidate: null });
    expect(socket.sent.slice(-2)).toEqual([
      { event: 'webRTC-offer', payload: { callId: CALL, sdp: 'v=0' } },
      { event: 'webRTC-candidate', payload: { callId: CALL, candidate: null } },
    ]);
  });

  it('lets what is prepared for a ring leave behind the accept, and not before', () => {
    store.dispatch(SignalingActions.preOffer({ callId: CALL, caller: ANA }));
    store.dispatch(SignalingActions.webRTCOffer({ callId: CALL, sdp: 'v=0' }));
    expect(peers.released).toBe(0);
    store.dispatch(CallDialogActions.acceptPressed());
    expect(socket.payloadsOf('pre-offer-answer').length).toBe(1);
    expect(peers.released).toBe(1);
    socket.acknowledge('pre-offer-answer', {});
    expect(peers.released).toBe(1);
    store.dispatch(SignalingActions.webRTCOffer({ callId: CALL, sdp: 'v=0' }));
    expect(peers.offersReceived).toEqual(['v=0', 'v=0']);
  });

  it('says that another device answered when the accept came second', () => {
    store.dispatch(SignalingActions.preOffer({ callId: CALL, caller: ANA }));
    store.dispatch(CallDialogActions.acceptPressed());
    socket.refuse('pre-offer-answer', 'answered-elsewhere');
    expect(store.selectSignal(callFeature.selectScene)()).toEqual(
      jasmine.objectContaining({ show: 'ended', reason: 'answered-elsewhere' }),
    );
    expect(peers.isOpen).toBeFalse();
  });

  it('cancels a dial whose ack has not come as soon as it has', () => {
    store.dispatch(DialActions.callPressed({ peer: ANA }));
    store.dispatch(CallDialogActions.cancelPressed());
    expect(socket.payloadsOf('user-hanged-up')).toEqual([]);
    socket.acknowledge('pre-offer', { outcome: 'ringing', callId: CALL });
    expect(socket.payloadsOf('user-hanged-up')).toEqual([{ callId: CALL, reason: 'cancelled' }]);
    expect(peers.opened).toEqual([]);
  });

  it('closes the connection with the call, whoever ends it', () => {
    dial();
    accepted();
    store.dispatch(CallScreenActions.hangUpPressed());
    expect(peers.isOpen).toBeFalse();
    expect(socket.payloadsOf('user-hanged-up')).toEqual([{ callId: CALL, reason: 'hung-up' }]);

    dial();
    store.dispatch(SignalingActions.userHangedUp({ callId: CALL, reason: 'connection-lost' }));
    expect(peers.isOpen).toBeFalse();
  });

  it('leaves what became of a dial on a line that was lost to what the server says next', () => {
    store.dispatch(DialActions.callPressed({ peer: ANA }));
    socket.refuse('pre-offer', 'socket-lost');
    expect(phase()).toBe('dialling');
    store.dispatch(SocketActions.signalingGivenUp());
    expect(phase()).toBe('ended');
  });

  it('says at once that a dial without a line failed', () => {
    store.dispatch(DialActions.callPressed({ peer: ANA }));
    socket.refuse('pre-offer', 'offline');
    expect(phase()).toBe('ended');
  });

  it('gives up a set-up that finds no path, and not one that found it', () => {
    dial();
    accepted();
    jasmine.clock().tick(19_999);
    expect(phase()).toBe('connecting');
    jasmine.clock().tick(1);
    expect(socket.payloadsOf('user-hanged-up')).toEqual([{ callId: CALL, reason: 'no-path' }]);

    dial();
    accepted();
    peers.say({ type: 'connected' });
    jasmine.clock().tick(60_000);
    expect(phase()).toBe('connected');
  });

  it('waits a minute for lost media, then ends the call with its reason', () => {
    dial();
    accepted();
    peers.say({ type: 'connected' });
    peers.say({ type: 'interrupted' });
    expect(phase()).toBe('reconnecting');
    jasmine.clock().tick(0);
    expect(peers.restarts).toBe(1);
    jasmine.clock().tick(60_000);
    expect(socket.payloadsOf('user-hanged-up')).toEqual([{ callId: CALL, reason: 'media-lost' }]);
    const { restarts } = peers;
    expect(restarts).toBeGreaterThan(3);
    jasmine.clock().tick(60_000);
    expect(peers.restarts).toBe(restarts);
  });

  it('begins anew for who signs in next', () => {
    dial();
    store.dispatch(SignalingActions.preOfferAnswer({ callId: CALL, answer: 'CALL_REJECTED' }));
    expect(phase()).toBe('ended');
    store.dispatch(HomePageActions.left());
    store.dispatch(HomePageActions.opened());
    expect(phase()).toBe('idle');
  });

  it('ends with the line that another tab has taken over', () => {
    dial();
    accepted();
    store.dispatch(SignalingActions.sessionEnded({ reason: 'opened-elsewhere' }));
    expect(peers.isOpen).toBeFalse();
  });

  it('goes on after one refused message: no effect dies of it', () => {
    dial();
    accepted();
    peers.say({ type: 'candidate', candidate: null });
    socket.refuse('webRTC-candidate', 'wrong-phase');
    peers.say({ type: 'candidate', candidate: null });
    expect(socket.payloadsOf('webRTC-candidate').length).toBe(2);
  });

  it('reports once how the call came about, with what is wrong with the devices', async () => {
    dial();
    accepted();
    store.dispatch(LocalMediaActions.acquired({ microphone: 'on', camera: 'in-use' }));
    peers.say({ type: 'connected' });
    while (socket.payloadsOf('call-report').length === 0) await Promise.resolve();
    peers.say({ type: 'interrupted' });
    peers.say({ type: 'connected' });
    store.dispatch(CallScreenActions.hangUpPressed());
    expect(socket.payloadsOf('call-report')).toEqual([
      { callId: CALL, setUpMs: jasmine.any(Number), camera: 'in-use' },
    ]);
  });

  it('reports what was wrong with the devices also where nothing was connected', () => {
    dial();
    accepted();
    store.dispatch(LocalMediaActions.acquired({ microphone: 'refused', camera: 'on' }));
    store.dispatch(CallScreenActions.hangUpPressed());
    expect(socket.payloadsOf('call-report')).toEqual([{ callId: CALL, microphone: 'refused' }]);
  });
});
