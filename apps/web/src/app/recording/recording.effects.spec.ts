import { Injector } from '@angular/core';
import type { Action } from '@ngrx/store';
import { NEVER, Subject } from 'rxjs';
import { CallCommandActions } from '../call/call.actions';
import { CallRecorder, type RecordingSetUp } from './make/call-recorder';
import { ANY_SERVER } from '../server-status/testing/any-server-status';
import { SignalingActions } from '../signaling/signaling.actions';
import { RecorderActions, RecordingControlActions } from './recording.actions';
import { record } from './recording.effects';

const CALL = {
  callId: '5b1f2f8e-1c2d-4e3f-8a9b-0c1d2e3f4a5b',
  peer: { id: '0d6a6f8e-6f0f-4a55-9f4e-0c3f0f6f5a01', name: 'Ben' },
};

describe('The effect that records', () => {
  let actions: Subject<Action>;
  let recorded: jasmine.Spy<(setUp: RecordingSetUp) => typeof NEVER>;
  /** The part of the program that records is there now. */
  let arrive: () => Promise<RecordingSetUp>;

  beforeEach(() => {
    actions = new Subject();
    recorded = jasmine.createSpy('record').and.returnValue(NEVER);
    const injector = Injector.create({
      providers: [{ provide: CallRecorder, useValue: { record: recorded } }],
    });
    const loading = Promise.withResolvers<{ CallRecorder: typeof CallRecorder }>();
    const asked = new Promise<RecordingSetUp>((resolve) => {
      recorded.and.callFake((setUp) => {
        resolve(setUp);
        return NEVER;
      });
    });
    arrive = () => {
      loading.resolve({ CallRecorder });
      return asked;
    };
    record(actions, injector, () => loading.promise).subscribe();
    actions.next(RecorderActions.requested(CALL));
  });

  function hangUp(callId: string): void {
    actions.next(CallCommandActions.callEnded({ callId, reason: 'hung-up' }));
  }

  it('stops what is stopped before the recorder is loaded', async () => {
    actions.next(RecordingControlActions.stopPressed());
    expect((await arrive()).stop.aborted).toBeTrue();
  });

  it('records nobody after a call that ended before the recorder was loaded', async () => {
    hangUp(CALL.callId);
    expect((await arrive()).stop.aborted).toBeTrue();
  });

  it('stops when an administrator allows no recordings any more', async () => {
    const { stop } = await arrive();
    actions.next(SignalingActions.serverStatus({ server: ANY_SERVER }));
    expect(stop.aborted).toBeFalse();
    actions.next(SignalingActions.serverStatus({ server: { ...ANY_SERVER, recording: false } }));
    expect(stop.aborted).toBeTrue();
  });

  it('leaves a recording alone when another call ends', async () => {
    const { stop } = await arrive();
    hangUp('c0ffee00-1c2d-4e3f-8a9b-0c1d2e3f4a5b');
    expect(stop.aborted).toBeFalse();
    hangUp(CALL.callId);
    expect(stop.aborted).toBeTrue();
  });
});
