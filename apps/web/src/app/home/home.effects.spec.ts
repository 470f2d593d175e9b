import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { ActionsSubject, provideState, provideStore, Store, type Action } from '@ngrx/store';
import type { HandshakeRefusal } from '@lets-meet/signaling-contracts';
import { ANY_SERVER } from '../server-status/testing/any-server-status';
import { SessionActions } from '../sign-in/session.actions';
import { SignalingActions, SocketActions } from '../signaling/signaling.actions';
import { signalingFeature } from '../signaling/signaling.feature';
import { callFeature } from '../call/call.feature';
import { HomePageActions } from './home.actions';
import * as homeEffects from './home.effects';
import { UpdateReload } from './update-reload';

const welcome = SignalingActions.welcome({
  self: { id: '0d6a6f8e-6f0f-4a55-9f4e-0c3f0f6f5a01', name: 'Ana' },
  ice: { iceServers: [], expiresAt: null },
  call: null,
  timeouts: { ringMs: 45_000, ringAwayMs: 10_000, setUpMs: 20_000, reconnectMs: 60_000 },
  server: ANY_SERVER,
});
const refused = (refusal: HandshakeRefusal) => SocketActions.handshakeRefused({ refusal });

describe('What the line to the server means to the page', () => {
  let store: Store;
  let seen: Action[];
  let reload: jasmine.SpyObj<Pick<UpdateReload, 'once' | 'settled'>>;

  beforeEach(() => {
    reload = jasmine.createSpyObj<UpdateReload>('UpdateReload', ['once', 'settled']);
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(signalingFeature),
        provideState(callFeature),
        { provide: UpdateReload, useValue: reload },
        provideEffects(homeEffects),
      ],
    });
    store = TestBed.inject<Store>(Store);
    seen = [];
    TestBed.inject(ActionsSubject).subscribe((action) => seen.push(action));
  });

  afterEach(() => {
    delete document.documentElement.dataset['signaling'];
  });

  const ends = () => seen.filter(({ type }) => type === SessionActions.ended.type);

  it('ends the session that the server does not know', () => {
    store.dispatch(refused('unauthorized'));
    expect(ends()).toEqual([SessionActions.ended({ reason: 'expired' })]);
  });

  it('ends the session of a name that somebody else has now', () => {
    store.dispatch(refused('name-taken'));
    expect(ends()).toEqual([SessionActions.ended({ reason: 'name-taken' })]);
  });

  it('ends the session that was signed out elsewhere', () => {
    store.dispatch(SignalingActions.sessionEnded({ reason: 'signed-out' }));
    expect(ends()).toEqual([SessionActions.ended({ reason: 'signed-out' })]);
  });

  it('keeps the session when only this window was replaced by another', () => {
    store.dispatch(SignalingActions.sessionEnded({ reason: 'opened-elsewhere' }));
    expect(ends()).toEqual([]);
  });

  it('loads the page anew when it is older than the server', () => {
    store.dispatch(refused('foreign-origin'));
    expect(reload.once).not.toHaveBeenCalled();
    store.dispatch(refused('protocol-mismatch'));
    expect(reload.once).toHaveBeenCalledTimes(1);
    expect(ends()).toEqual([]);
  });

  it('may load it anew another time once they understood each other', () => {
    store.dispatch(welcome);
    expect(reload.settled).toHaveBeenCalledTimes(1);
  });

  it('writes on the root element whether the line is up', () => {
    const mark = () => document.documentElement.dataset['signaling'];
    expect(mark()).toBe('offline');
    store.dispatch(welcome);
    expect(mark()).toBe('online');
    store.dispatch(SocketActions.socketLost());
    expect(mark()).toBe('offline');
    store.dispatch(welcome);
    store.dispatch(HomePageActions.left());
    expect(mark()).toBe('offline');
  });
});
