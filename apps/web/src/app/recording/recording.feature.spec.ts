import { CallCommandActions } from '../call/call.actions';
import { HomePageActions } from '../home/home.actions';
import type { RecordingEvent } from './make/recording-event';
import { RecorderActions, RecordingControlActions } from './recording.actions';
import { recordingFeature, type RecordingState } from './recording.feature';

const CALL = {
  callId: '5b1f2f8e-1c2d-4e3f-8a9b-0c1d2e3f4a5b',
  peer: { id: '0d6a6f8e-6f0f-4a55-9f4e-0c3f0f6f5a01', name: 'Ben' },
};

describe('The facts of recording', () => {
  const { reducer } = recordingFeature;
  const told = (state: RecordingState, event: RecordingEvent): RecordingState =>
    reducer(state, RecorderActions.told({ ...CALL, event }));

  let stopped: RecordingState;

  beforeEach(() => {
    const asked = reducer(
      reducer(undefined, HomePageActions.opened()),
      RecorderActions.requested(CALL),
    );
    const running = told(asked, { type: 'started', id: 'a', at: 0 });
    const stopping = reducer(running, RecordingControlActions.stopPressed());
    stopped = told(told(stopping, { type: 'stopped', problem: null }), {
      type: 'finishing',
      progress: 0.5,
    });
  });

  it('say nothing of a recording that was finished as it should', () => {
    expect(stopped.finishing).toEqual([{ callId: CALL.callId, peerName: 'Ben', progress: 0.5 }]);
    const finished = told(stopped, { type: 'finished', seekable: true });
    expect(finished.finishing).toEqual([]);
    expect(finished.problem).toBeNull();
  });

  it('say that no seekable file could be made, after what went wrong before it', () => {
    const event: RecordingEvent = { type: 'finished', seekable: false };
    expect(told(stopped, event).problem).toEqual({ kind: 'not-seekable', cut: true });
    const cut = told(stopped, { type: 'stopped', problem: 'no-room' });
    expect(told(cut, event).problem).toEqual({ kind: 'no-room', cut: true });
  });

  it('say that there is nothing in it, whatever ended it', () => {
    const cut = told(stopped, { type: 'stopped', problem: 'no-room' });
    const empty = told(cut, { type: 'empty' });
    expect(empty.problem).toEqual({ kind: 'empty', cut: false });
    expect(empty.finishing).toEqual([]);
  });

  it('keep what went wrong until it is read, also when somebody rings', () => {
    const cut = told(stopped, { type: 'stopped', problem: 'no-room' });
    const ring = CallCommandActions.prepareMedia({ callId: 'next', role: 'callee' });
    const rung = reducer(cut, ring);
    expect(rung.problem).toEqual({ kind: 'no-room', cut: true });
    expect(rung.callId).toBeNull();
    expect(reducer(rung, RecordingControlActions.problemRead()).problem).toBeNull();
  });

  it('offer what was interrupted the last time, until it is read', () => {
    const start = reducer(undefined, HomePageActions.opened());
    const found = reducer(start, RecorderActions.interruptedFound());
    expect(found.problem?.kind).toBe('interrupted');
    expect(reducer(found, RecordingControlActions.problemRead()).problem).toBeNull();
  });

  it('keep the recording of a call, whatever becomes of the one before', () => {
    const next = { ...CALL, callId: 'c0ffee00-1c2d-4e3f-8a9b-0c1d2e3f4a5b' };
    const recording = reducer(
      reducer(stopped, RecorderActions.requested(next)),
      RecorderActions.told({ ...next, event: { type: 'started', id: 'b', at: 0 } }),
    );
    const late = told(recording, { type: 'stopped', problem: 'no-room' });
    expect(late.phase).toBe('recording');
    expect(late.problem).toEqual({ kind: 'no-room', cut: true });
  });
});
