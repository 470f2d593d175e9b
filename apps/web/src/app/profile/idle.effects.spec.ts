import { TestBed } from '@angular/core/testing';
import { DEFAULT_TIMEOUTS } from '@lets-meet/call-domain';
import { provideState, provideStore, Store } from '@ngrx/store';
import type { Subscription } from 'rxjs';
import { DialActions } from '../call/call.actions';
import { callFeature } from '../call/call.feature';
import { ANY_SERVER } from '../server-status/testing/any-server-status';
import { SignalingActions, SocketActions } from '../signaling/signaling.actions';
import { signalingFeature } from '../signaling/signaling.feature';
import { SignalingSocket } from '../signaling/signaling-socket';
import { FakeSignalingSocket } from '../signaling/testing/fake-signaling-socket';
import { tellIdle } from './idle.effects';

const MINUTE = 60_000;
const WELCOME = SignalingActions.welcome({
  self: { id: 'ana', name: 'Ana' },
  ice: { iceServers: [], expiresAt: null },
  call: null,
  timeouts: DEFAULT_TIMEOUTS,
  server: ANY_SERVER,
});

describe('Whether somebody is away', () => {
  let socket: FakeSignalingSocket;
  let store: Store;
  let effect: Subscription;

  beforeEach(() => {
    jasmine.clock().install();
    jasmine.clock().mockDate(new Date(0));
    socket = new FakeSignalingSocket();
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(signalingFeature),
        provideState(callFeature),
        { provide: SignalingSocket, useValue: socket },
      ],
    });
    store = TestBed.inject<Store>(Store);
    effect = TestBed.runInInjectionContext(() => tellIdle()).subscribe();
    store.dispatch(WELCOME);
  });
  afterEach(() => {
    effect.unsubscribe();
    jasmine.clock().uninstall();
  });

  /** What the server was told; it acknowledges each. */
  function told(): unknown[] {
    const said = socket.sent.splice(0).map(({ payload }) => payload);
    said.forEach(() => {
      socket.acknowledge('device-idle', {});
    });
    return said;
  }

  function touch(): void {
    document.dispatchEvent(new Event('pointermove'));
  }

  it('is told after five minutes without a touch, and with the next one', () => {
    jasmine.clock().tick(4 * MINUTE);
    touch();
    jasmine.clock().tick(5 * MINUTE - 1);
    expect(told()).toEqual([]);
    jasmine.clock().tick(1);
    expect(told()).toEqual([{ idle: true }]);
    jasmine.clock().tick(60 * MINUTE);
    touch();
    jasmine.clock().tick(1_000);
    touch();
    expect(told()).toEqual([{ idle: false }]);
  });

  it('is told anew on a new line, which begins with somebody who is there', () => {
    jasmine.clock().tick(5 * MINUTE);
    expect(told()).toEqual([{ idle: true }]);
    store.dispatch(SocketActions.socketLost());
    store.dispatch(WELCOME);
    expect(told()).toEqual([{ idle: true }]);
    store.dispatch(SocketActions.socketLost());
    touch();
    store.dispatch(WELCOME);
    expect(told()).toEqual([]);
  });

  it('is nobody who is in a call, nor in the minutes after it', () => {
    jasmine.clock().tick(4 * MINUTE);
    store.dispatch(DialActions.callPressed({ peer: { id: 'ben', name: 'Ben' } }));
    jasmine.clock().tick(60 * MINUTE);
    expect(told()).toEqual([]);
  });
});
