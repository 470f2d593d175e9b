import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store, type Action, ActionsSubject } from '@ngrx/store';
import { HomePageActions } from '../home/home.actions';
import { ANY_SERVER } from '../server-status/testing/any-server-status';
import { SignalingSocket } from './signaling-socket';
import { SignalingActions, SocketActions } from './signaling.actions';
import * as signalingEffects from './signaling.effects';
import { signalingFeature } from './signaling.feature';
import { FakeSignalingSocket } from './testing/fake-signaling-socket';

const WELCOME = {
  self: { id: '0d6a6f8e-6f0f-4a55-9f4e-0c3f0f6f5a01', name: 'Ana' },
  ice: { iceServers: [], expiresAt: null },
  call: null,
  timeouts: { ringMs: 45_000, ringAwayMs: 10_000, setUpMs: 20_000, reconnectMs: 60_000 },
  server: ANY_SERVER,
};

describe('the line to the server', () => {
  let store: Store;
  let socket: FakeSignalingSocket;
  let seen: string[];

  beforeEach(() => {
    jasmine.clock().install();
    jasmine.clock().mockDate(new Date(0));
    socket = new FakeSignalingSocket();
    TestBed.configureTestingModule({
      providers: [
        provideZonelessChangeDetection(),
        provideStore(),
        provideState(signalingFeature),
        { provide: SignalingSocket, useValue: socket },
        provideEffects(signalingEffects),
      ],
    });
    store = TestBed.inject(Store) as Store;
    seen = [];
    TestBed.inject(ActionsSubject).subscribe(({ type }: Action) => seen.push(type));
  });

  afterEach(() => {
    jasmine.clock().uninstall();
  });

  function welcomed(welcome: typeof WELCOME = WELCOME): void {
    socket.receive({ kind: 'message', event: 'welcome', payload: welcome });
  }

  it('is open for as long as the signed-in part is', () => {
    store.dispatch(HomePageActions.opened());
    expect(socket.opened).toBe(1);
    store.dispatch(HomePageActions.left());
    expect(socket.opened).toBe(0);
  });

  it('is online from the welcome until it is lost', () => {
    const online = store.selectSignal(signalingFeature.selectOnline);
    store.dispatch(HomePageActions.opened());
    expect(online()).toBeFalse();
    welcomed();
    expect(online()).toBeTrue();
    socket.receive({ kind: 'lost' });
    expect(online()).toBeFalse();
  });

  it('is closed when the server refuses it, and opened again when the person wants it here', () => {
    store.dispatch(HomePageActions.opened());
    socket.receive({
      kind: 'message',
      event: 'session-ended',
      payload: { reason: 'opened-elsewhere' },
    });
    expect(socket.opened).toBe(0);
    expect(store.selectSignal(signalingFeature.selectClosed)()).toBe('opened-elsewhere');
    store.dispatch(HomePageActions.useHerePressed());
    expect(socket.opened).toBe(1);
  });

  it('is given up for a ring only when it stays away for as long as the server waits', () => {
    store.dispatch(HomePageActions.opened());
    welcomed();
    socket.receive({ kind: 'lost' });
    jasmine.clock().tick(9_000);
    welcomed();
    jasmine.clock().tick(9_000);
    expect(seen).not.toContain(SocketActions.signalingGivenUp.type);
    socket.receive({ kind: 'lost' });
    jasmine.clock().tick(10_000);
    expect(seen).toContain(SocketActions.signalingGivenUp.type);
  });

  it('asks for fresh TURN credentials before the old ones end', () => {
    store.dispatch(HomePageActions.opened());
    welcomed({ ...WELCOME, ice: { iceServers: [], expiresAt: 3_600_000 } as never });
    jasmine.clock().tick(49 * 60_000);
    expect(socket.payloadsOf('ice-servers')).toEqual([]);
    jasmine.clock().tick(60_000);
    expect(socket.payloadsOf('ice-servers')).toEqual([{}]);
    const fresh = { iceServers: [{ urls: ['turn:turn.example.org'] }], expiresAt: 7_200_000 };
    socket.acknowledge('ice-servers', fresh);
    expect(store.selectSignal(signalingFeature.selectIce)()).toEqual(fresh);
  });

  it('asks for them anew when something was decided on the server', () => {
    store.dispatch(HomePageActions.opened());
    socket.receive({ kind: 'message', event: 'server-status', payload: { server: ANY_SERVER } });
    expect(socket.payloadsOf('ice-servers')).toEqual([{}]);
  });

  it('passes every message on under its own name', () => {
    store.dispatch(HomePageActions.opened());
    socket.receive({
      kind: 'message',
      event: 'user-hanged-up',
      payload: { callId: '5b1f2f8e-1c2d-4e3f-8a9b-0c1d2e3f4a5b', reason: 'hung-up' },
    });
    expect(seen).toContain(SignalingActions.userHangedUp.type);
  });
});
