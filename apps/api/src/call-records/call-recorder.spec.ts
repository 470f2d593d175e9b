import { pino } from 'pino';
import { FakeDevice } from '../testing/fake-device.js';
import { TestServices } from '../testing/test-services.js';
import type { CallFacts, MissedCallsSettled } from './call-record.js';
import type { CallRecordStore } from './call-record-store.js';
import { CallRecorder } from './call-recorder.js';

/** Keeps what it is given, unless it is broken. */
class FakeCallRecordStore implements Pick<CallRecordStore, 'keep' | 'endAbandoned'> {
  readonly kept: CallFacts[] = [];
  broken = false;
  settled: readonly MissedCallsSettled[] = [];

  keep(calls: readonly CallFacts[]): Promise<readonly MissedCallsSettled[]> {
    if (this.broken) return Promise.reject(new Error('no database'));
    this.kept.push(...calls);
    return Promise.resolve(this.settled);
  }

  endAbandoned(): Promise<void> {
    return Promise.resolve();
  }
}

describe('CallRecorder', () => {
  let services: TestServices;
  let store: FakeCallRecordStore;
  let recorder: CallRecorder;
  let ann: FakeDevice;
  let ben: FakeDevice;

  beforeEach(async () => {
    jasmine.clock().install().mockDate();
    services = new TestServices();
    store = new FakeCallRecordStore();
    recorder = new CallRecorder(
      store as unknown as CallRecordStore,
      services.feed,
      services.presence,
      services.switchboard,
      pino({ level: 'silent' }),
    );
    await recorder.onModuleInit();
    ann = services.arrived(new FakeDevice('Ann'));
    ben = services.arrived(new FakeDevice('Ben'));
  });
  afterEach(() => {
    services.stop();
    jasmine.clock().uninstall();
  });

  function ring(): string {
    const outcome = services.calls.dial(ann, ben.personId);
    if (!outcome.ok) throw new Error(outcome.code);
    return outcome.data.callId;
  }

  /** What was kept, a line each. */
  function facts(): string[] {
    return store.kept.flatMap((call) =>
      call.facts.map((each) => {
        if (each.fact === 'rang') return `rang ${each.caller.name} ${each.calleeName ?? '?'}`;
        return each.fact === 'ended' ? `${each.outcome}: ${each.reason}` : each.fact;
      }),
    );
  }

  it('writes what happened within a moment together', async () => {
    const callId = ring();
    services.calls.answer(ben, callId, 'CALL_ACCEPTED');
    services.calls.hangUp(ann, callId, 'hung-up');
    jasmine.clock().tick(199);
    expect(store.kept).toEqual([]);
    jasmine.clock().tick(1);
    await recorder.settled();
    expect(facts()).toEqual(['rang Ann Ben', 'accepted', 'answered: hung-up']);
  });

  it('has a record of a call that could not ring', async () => {
    services.presence.setReady(ben, false);
    ring();
    services.presence.lose(ben);
    services.presence.leave(ben.personId);
    ring();
    await recorder.settled();
    expect(facts()).toEqual([
      'rang Ann Ben',
      'unavailable: unavailable',
      'rang Ann ?',
      'offline: offline',
    ]);
  });

  it('says of each end what became of the call', async () => {
    services.calls.answer(ben, ring(), 'CALL_REJECTED');
    services.calls.hangUp(ann, ring(), 'cancelled');
    ring();
    jasmine.clock().tick(45_000);
    const unconnected = ring();
    services.calls.answer(ben, unconnected, 'CALL_ACCEPTED');
    services.calls.hangUp(ben, unconnected, 'no-path');
    await recorder.settled();
    expect(facts().filter((line) => line.includes(':'))).toEqual([
      'declined: declined',
      'cancelled: cancelled',
      'missed: no-answer',
      'failed: no-path',
    ]);
  });

  it('tries again where the database did not answer, and keeps the order', async () => {
    store.broken = true;
    const callId = ring();
    await recorder.settled();
    services.calls.answer(ben, callId, 'CALL_REJECTED');
    store.broken = false;
    jasmine.clock().tick(5_000);
    await recorder.settled();
    expect(facts()).toEqual(['rang Ann Ben', 'declined: declined']);
  });

  it('tells who called back on all of their devices', async () => {
    store.settled = [{ personId: ann.personId, callerId: ben.personId }];
    ring();
    ann.events();
    await recorder.settled();
    expect(ann.heard).toEqual([
      { event: 'missed-calls-seen', payload: { callerId: ben.personId } },
    ]);
  });

  it('loses nothing when the server stops, and has no call go on', async () => {
    const callId = ring();
    services.calls.answer(ben, callId, 'CALL_ACCEPTED');
    await recorder.onApplicationShutdown();
    expect(facts()).toEqual(['rang Ann Ben', 'accepted', 'answered: connection-lost']);
    services.calls.hangUp(ann, callId, 'hung-up');
    await recorder.settled();
    expect(facts().length).toBe(3);
  });
});
