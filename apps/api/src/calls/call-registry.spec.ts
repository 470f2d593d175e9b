import { FakeDevice } from '../testing/fake-device.js';
import { TestServices } from '../testing/test-services.js';
import type { CallRegistry } from './call-registry.js';

describe('CallRegistry', () => {
  let services: TestServices;
  let registry: CallRegistry;
  let ann: FakeDevice;
  let ben: FakeDevice;

  beforeEach(() => {
    jasmine.clock().install().mockDate();
    services = new TestServices();
    registry = services.calls;
    ann = services.arrived(new FakeDevice('Ann'));
    ben = services.arrived(new FakeDevice('Ben'));
  });
  afterEach(() => {
    services.stop();
    jasmine.clock().uninstall();
  });

  function ring(): string {
    const outcome = registry.dial(ann, ben.personId);
    if (!outcome.ok) throw new Error(outcome.code);
    return outcome.data.callId;
  }

  function talk(): string {
    const callId = ring();
    registry.answer(ben, callId, 'CALL_ACCEPTED');
    [ann, ben].forEach((device) => device.events());
    return callId;
  }

  it('ends a ring after the ring time, neither sooner nor twice', () => {
    const callId = ring();
    ben.events();
    jasmine.clock().tick(44_999);
    expect(ann.events()).toEqual([]);
    jasmine.clock().tick(1);
    expect(ann.heard).toEqual([
      {
        event: 'pre-offer-answer',
        payload: { callId, answer: 'CALL_NOT_AVAILABLE', reason: 'no-answer' },
      },
    ]);
    expect(ben.events()).toEqual(['user-hanged-up', 'missed-call']);
    jasmine.clock().tick(120_000);
    expect(ben.events()).toEqual([]);
  });

  it('does not let the ring time end a call that was answered', () => {
    talk();
    jasmine.clock().tick(120_000);
    expect(ann.events()).toEqual([]);
  });

  it('gives an answered caller who was away the time of a call, counted anew', () => {
    const callId = ring();
    jasmine.clock().tick(5_000);
    registry.deviceLost(ann, true);
    jasmine.clock().tick(9_000);
    registry.answer(ben, callId, 'CALL_ACCEPTED');
    ben.events();
    jasmine.clock().tick(59_999);
    expect(ben.events()).toEqual([]);
    jasmine.clock().tick(1);
    expect(ben.heard).toEqual([
      { event: 'user-hanged-up', payload: { callId, reason: 'peer-lost' } },
    ]);
  });

  it('waits no longer for a device that came back', () => {
    const callId = ring();
    registry.deviceLost(ben, true);
    jasmine.clock().tick(9_999);
    registry.deviceBack(ben);
    jasmine.clock().tick(10_000);
    expect(registry.callOf(ben)?.callId).toBe(callId);
  });

  it('goes on ringing while the callee has another device', () => {
    const phone = services.arrived(new FakeDevice('Ben', ben.person));
    const callId = ring();
    registry.deviceLost(ben, false);
    jasmine.clock().tick(20_000);
    expect(registry.callOf(phone)?.callId).toBe(callId);
  });

  it('has both of a call in their phase, and free when it is over', () => {
    const callId = ring();
    const states = (): string[] => services.presence.snapshot().map(({ callState }) => callState);
    expect(states()).toEqual(['CALL_REQUESTED', 'CALL_REQUESTED']);
    registry.answer(ben, callId, 'CALL_ACCEPTED');
    expect(states()).toEqual(['CALL_IN_PROGRESS', 'CALL_IN_PROGRESS']);
    registry.hangUp(ann, callId, 'hung-up');
    expect(states()).toEqual(['CALL_AVAILABLE', 'CALL_AVAILABLE']);
    expect(registry.dial(ben, ann.personId).ok).toBeTrue();
  });

  it('remembers an ended call for a minute, then no longer', () => {
    const callId = talk();
    registry.hangUp(ann, callId, 'hung-up');
    jasmine.clock().tick(59_999);
    const late = (): unknown =>
      registry.relay(ben, { event: 'webRTC-answer', payload: { callId, sdp: 's' } });
    expect(late()).toEqual({ ok: false, code: 'call-ended' });
    jasmine.clock().tick(1);
    expect(late()).toEqual({ ok: false, code: 'unknown-call' });
  });

  it('keeps a call that could not ring as an ended one, and the callee hears of it', () => {
    services.presence.setReady(ben, false);
    const outcome = registry.dial(ann, ben.personId);
    const callId = outcome.ok ? outcome.data.callId : '';
    expect(outcome).toEqual({
      ok: true,
      data: { outcome: 'CALL_NOT_AVAILABLE', callId, reason: 'unavailable' },
    });
    expect(ben.events()).toEqual(['missed-call']);
    expect(registry.hangUp(ann, callId, 'cancelled')).toEqual({ ok: false, code: 'call-ended' });
    expect(registry.callOf(ann)).toBeNull();
  });

  it('does not ring at somebody who wants no calls, who hears that one was missed', () => {
    services.presence.describe(ben.person, { doNotDisturb: true });
    expect(registry.dial(ann, ben.personId)).toEqual(
      jasmine.objectContaining({
        data: jasmine.objectContaining({ reason: 'do-not-disturb' }),
      }),
    );
    expect(ben.events()).toEqual(['missed-call']);
    expect(registry.dial(ben, ann.personId)).toEqual(
      jasmine.objectContaining({
        data: jasmine.objectContaining({ outcome: 'ringing' }),
      }),
    );
  });

  it('logs one line a transition, with ids and reasons and nothing of what was said', () => {
    const callId = ring();
    registry.answer(ben, callId, 'CALL_ACCEPTED');
    registry.relay(ann, { event: 'webRTC-offer', payload: { callId, sdp: 'secret offer' } });
    registry.relay(ann, {
      event: 'webRTC-candidate',
      payload: { callId, candidate: { candidate: 'secret candidate' } },
    });
    registry.hangUp(ben, callId, 'hung-up');
    expect(services.logged.map(({ from, to, event, reason }) => [from, to, event, reason])).toEqual(
      [
        ['none', 'ringing', 'dial', undefined],
        ['ringing', 'in-progress', 'accept', undefined],
        ['in-progress', 'ended', 'hang-up', 'hung-up'],
      ],
    );
    expect(services.logged.every((line) => line['callId'] === callId)).toBeTrue();
    expect(JSON.stringify(services.logged)).not.toMatch(/secret|Ann|Ben/);
  });
});
