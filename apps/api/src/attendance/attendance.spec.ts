import { FakeDevice } from '../testing/fake-device.js';
import { TestServices } from '../testing/test-services.js';

describe('Attendance', () => {
  let services: TestServices;
  let ann: FakeDevice;
  let ben: FakeDevice;

  beforeEach(() => {
    jasmine.clock().install();
    services = new TestServices();
    ann = services.arrived(new FakeDevice('Ann'));
    ben = new FakeDevice('Ben');
  });
  afterEach(() => {
    services.stop();
    jasmine.clock().uninstall();
  });

  function ring(): string {
    const outcome = services.calls.dial(ann, ben.personId);
    return outcome.ok ? outcome.data.callId : outcome.code;
  }

  it('tells a device who it is, how long things take and who is here, in this order', () => {
    services.attendance.arrive(ben.person, ben, ben.connect());
    expect(ben.heard).toEqual([
      {
        event: 'welcome',
        payload: {
          self: ben.person,
          ice: { iceServers: [], expiresAt: null },
          call: null,
          timeouts: { ringMs: 45_000, ringAwayMs: 10_000, setUpMs: 20_000, reconnectMs: 60_000 },
          server: {
            ...{ name: "Let's Meet", logo: null, recording: true, touchAlert: true },
            ...{ fileBytes: null, announcement: null, maintenance: null },
          },
        },
      },
      {
        event: 'presence-snapshot',
        payload: {
          people: [
            { ...ann.person, online: true, callState: 'CALL_AVAILABLE' },
            { ...ben.person, online: true, callState: 'CALL_UNAVAILABLE' },
          ],
        },
      },
    ]);
  });

  it('closes the devices of one session alone, and the person stays with the others', () => {
    services.arrived(ben, 'one');
    const second = services.arrived(new FakeDevice('Ben', ben.person), 'other');
    services.attendance.signOut(ben.personId, 'one');
    expect([ben.closed, second.closed]).toEqual([true, false]);
    expect(services.presence.reachability(ben.personId)).toBe('ready');
    services.attendance.signOut(ben.personId, 'other');
    expect(second.closed).toBeTrue();
    expect(services.presence.find(ben.personId)).toBeUndefined();
  });

  it('ends the call of a device that signs out, also where the person stays with another', () => {
    services.arrived(ben, 'one');
    const second = services.arrived(new FakeDevice('Ben', ben.person), 'other');
    const callId = ring();
    services.calls.answer(ben, callId, 'CALL_ACCEPTED');
    ann.events();
    services.attendance.signOut(ben.personId, 'other');
    expect(ann.events()).not.toContain('user-hanged-up');
    services.arrived(second, 'other');
    services.attendance.signOut(ben.personId, 'one');
    expect(ann.events()).toContain('user-hanged-up');
  });

  it('keeps the ring of a device that came back in time', () => {
    const connection = ben.connect();
    services.attendance.arrive(ben.person, ben, connection);
    services.presence.setReady(ben, true);
    const callId = ring();
    services.attendance.lose(ben, connection);
    jasmine.clock().tick(9_999);
    ben.events();
    services.attendance.arrive(ben.person, ben, ben.connect());
    expect(ben.heard[0]?.payload).toEqual(
      jasmine.objectContaining({
        call: { callId, phase: 'ringing', role: 'callee', peer: ann.person },
      }),
    );
    jasmine.clock().tick(30_000);
    expect(ann.events()).toEqual([]);
  });

  it('gives a device to its newer socket: the older is told, closed and means nothing more', () => {
    const older = ben.connect();
    services.attendance.arrive(ben.person, ben, older);
    ben.events();
    const newerBen = new FakeDevice('Ben', ben.person);
    const newer = newerBen.connect();
    services.attendance.arrive(ben.person, ben, newer);
    expect(ben.heard).toEqual([
      { event: 'session-ended', payload: { reason: 'opened-elsewhere' } },
    ]);
    expect(ben.closed).toBeTrue();
    newerBen.events();
    services.attendance.lose(ben, older);
    services.presence.setReady(ben, true);
    ring();
    expect(newerBen.events()).toEqual(['pre-offer']);
  });

  it('ends the ring of a callee who signs out, and lets nobody wait', () => {
    services.arrived(ben);
    const callId = ring();
    ben.events();
    services.attendance.signOut(ben.personId);
    expect(ann.heard).toEqual([
      {
        event: 'pre-offer-answer',
        payload: { callId, answer: 'CALL_NOT_AVAILABLE', reason: 'offline' },
      },
    ]);
    expect(ben.events()).toEqual(['session-ended']);
    expect(ben.closed).toBeTrue();
    expect(services.presence.find(ben.personId)).toBeUndefined();
  });

  it('cancels the ring of a caller who signs out', () => {
    services.arrived(ben);
    const callId = ring();
    ben.events();
    services.attendance.signOut(ann.personId);
    expect(ben.heard[0]).toEqual({
      event: 'user-hanged-up',
      payload: { callId, reason: 'cancelled' },
    });
    expect(ben.events()).toEqual(['user-hanged-up', 'missed-call']);
  });

  it('hangs up for somebody who signs out in a call', () => {
    services.arrived(ben);
    const callId = ring();
    services.calls.answer(ben, callId, 'CALL_ACCEPTED');
    ann.events();
    services.attendance.signOut(ben.personId);
    expect(ann.heard).toEqual([
      { event: 'user-hanged-up', payload: { callId, reason: 'hung-up' } },
    ]);
    jasmine.clock().tick(120_000);
    expect(services.presence.find(ben.personId)).toBeUndefined();
  });
});
