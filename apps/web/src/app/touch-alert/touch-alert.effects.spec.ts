import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import { filter, firstValueFrom, NEVER, Observable, startWith } from 'rxjs';
import { CallCommandActions, PeerActions } from '../call/call.actions';
import { serverStatusFeature } from '../server-status/server-status.feature';
import { ANY_SERVER } from '../server-status/testing/any-server-status';
import { SignalingActions } from '../signaling/signaling.actions';
import { TouchControlActions } from './touch-alert.actions';
import * as touchAlertEffects from './touch-alert.effects';
import { touchAlertFeature } from './touch-alert.feature';
import { touchChoices } from './touch-choices';
import { TouchWatcher } from './watch/touch-watcher';
import type { WatchEvent } from './watch/watch-event';

const CALL = 'call-1';

/** Watches as long as it is subscribed to. */
class FakeWatcher implements Pick<TouchWatcher, 'watch'> {
  begun = 0;
  running = 0;

  watch(): Observable<WatchEvent> {
    return new Observable<WatchEvent>((subscriber) => {
      this.begun++;
      this.running++;
      subscriber.add(() => this.running--);
      subscriber.add(NEVER.pipe(startWith({ type: 'watching' } as const)).subscribe(subscriber));
    });
  }
}

describe('The effects of the hand-to-face alert', () => {
  let store: Store;
  let watcher: FakeWatcher;

  beforeEach(() => {
    localStorage.clear();
    watcher = new FakeWatcher();
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(serverStatusFeature),
        provideState(touchAlertFeature),
        { provide: TouchWatcher, useValue: watcher },
        provideEffects(touchAlertEffects),
      ],
    });
    store = TestBed.inject<Store>(Store);
    switchTo(false);
  });

  function switchTo(on: boolean): void {
    store.dispatch(TouchControlActions.switched({ on }));
  }

  /** What watches is loaded when it is wanted: that takes a moment. */
  async function watching(): Promise<void> {
    await firstValueFrom(store.select(touchAlertFeature.selectWatching).pipe(filter(Boolean)));
  }

  function connect(callId: string): void {
    store.dispatch(PeerActions.connected({ callId, at: 1_000 }));
  }

  function end(callId: string): void {
    store.dispatch(CallCommandActions.callEnded({ callId, reason: 'hung-up' }));
  }

  it('watches in a call while it is switched on', async () => {
    switchTo(true);
    expect(store.selectSignal(touchAlertFeature.selectWatch)().phase).toBe('off');
    connect(CALL);
    await watching();
    expect(watcher.running).toBe(1);
    switchTo(false);
    expect(watcher.running).toBe(0);
  });

  it('ends when an administrator switches it off, and goes on when it is allowed again', async () => {
    switchTo(true);
    connect(CALL);
    await watching();
    store.dispatch(SignalingActions.serverStatus({ server: { ...ANY_SERVER, touchAlert: false } }));
    expect(watcher.running).toBe(0);
    // What its owner chose stays chosen.
    store.dispatch(SignalingActions.serverStatus({ server: ANY_SERVER }));
    await watching();
    expect(watcher.running).toBe(1);
  });

  it('ends with the call, and begins anew in the next', async () => {
    switchTo(true);
    connect(CALL);
    await watching();
    end(CALL);
    expect(watcher.running).toBe(0);
    connect('call-2');
    await watching();
    expect(watcher.running).toBe(1);
  });

  it('does not begin anew where a path comes back', async () => {
    switchTo(true);
    connect(CALL);
    await watching();
    connect(CALL);
    await watching();
    expect(watcher.begun).toBe(1);
  });

  it('tries again when asked to', async () => {
    switchTo(true);
    connect(CALL);
    await watching();
    store.dispatch(TouchControlActions.retryPressed());
    await watching();
    expect([watcher.begun, watcher.running]).toEqual([2, 1]);
  });

  it('keeps what was chosen on this device', () => {
    switchTo(true);
    store.dispatch(TouchControlActions.sensitivityPicked({ sensitivity: 'low' }));
    expect(touchChoices.read()).toEqual({
      on: true,
      sensitivity: 'low',
      sound: true,
      overlay: false,
    });
  });
});
