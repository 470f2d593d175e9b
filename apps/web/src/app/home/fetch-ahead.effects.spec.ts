import { TestBed } from '@angular/core/testing';
import type { Action } from '@ngrx/store';
import { Subject, type Subscription } from 'rxjs';
import { CallCommandActions, PeerActions } from '../call/call.actions';
import { PartLoader } from '../parts/part-loader';
import { AbsentPart } from '../parts/testing/absent-part';
import { SignalingActions } from '../signaling/signaling.actions';
import { fetchAhead, fetchMissing } from './fetch-ahead.effects';
import { ANY_SERVER } from '../server-status/testing/any-server-status';

const CALL = 'call-1';
const SETTLED_MS = 5_000;
const WELCOME = SignalingActions.welcome({
  self: { id: '0d6a6f8e-6f0f-4a55-9f4e-0c3f0f6f5a01', name: 'Ana' },
  ice: { iceServers: [], expiresAt: null },
  call: null,
  timeouts: { ringMs: 45_000, ringAwayMs: 10_000, setUpMs: 20_000, reconnectMs: 60_000 },
  server: ANY_SERVER,
});

describe('What is fetched ahead', () => {
  let actions: Subject<Action>;
  let parts: AbsentPart[];
  let watching: Subscription;

  beforeEach(() => {
    jasmine.clock().install();
    actions = new Subject();
    parts = [new AbsentPart(), new AbsentPart()];
    watching = fetchAhead(
      actions,
      parts.map(({ fetch }) => fetch),
    ).subscribe();
  });

  afterEach(() => {
    watching.unsubscribe();
    jasmine.clock().uninstall();
  });

  /** How often each was asked for, once all that follows has happened. */
  async function tries(): Promise<number[]> {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    return parts.map((part) => part.tries);
  }

  it('is asked for when the call has settled, each whether or not the one before it came', async () => {
    actions.next(PeerActions.connected({ callId: CALL, at: 0 }));
    jasmine.clock().tick(SETTLED_MS - 1);
    expect(await tries()).toEqual([0, 0]);
    jasmine.clock().tick(1);
    expect(await tries()).toEqual([1, 1]);
  });

  it('is asked for again when the line to the server is back in the call', async () => {
    actions.next(PeerActions.connected({ callId: CALL, at: 0 }));
    jasmine.clock().tick(SETTLED_MS);
    expect(await tries()).toEqual([1, 1]);
    actions.next(WELCOME);
    jasmine.clock().tick(SETTLED_MS);
    expect(await tries()).toEqual([2, 2]);
  });

  it('is left alone after the call', async () => {
    actions.next(PeerActions.connected({ callId: CALL, at: 0 }));
    actions.next(CallCommandActions.callEnded({ callId: CALL, reason: 'hung-up' }));
    actions.next(WELCOME);
    jasmine.clock().tick(2 * SETTLED_MS);
    expect(await tries()).toEqual([0, 0]);
  });

  it('is fetched as soon as the line is back where it was wanted meanwhile', async () => {
    const wanted = new AbsentPart();
    const loader = TestBed.inject(PartLoader);
    watching.add(fetchMissing(actions, loader).subscribe());
    const loaded = loader.load(wanted.fetch);
    await tries();
    wanted.comeBack();
    actions.next(WELCOME);
    expect(await loaded).toBe('the part');
  });
});
