import type { Device, Peer } from '@lets-meet/call-domain';
import { LIMITS, type PayloadOf, type ServerMessage } from '@lets-meet/signaling-contracts';
import { randomUUID } from 'node:crypto';
import { Switchboard } from '../switchboard/switchboard.js';
import { testConfig } from '../testing/test-config.js';
import { PresenceService } from './presence-service.js';

type Changes = PayloadOf<ServerMessage<'presence-changes'>>;

describe('PresenceService', () => {
  let presence: PresenceService;
  let told: Changes[];
  let tellingTakes: number;

  beforeEach(() => {
    jasmine.clock().install();
    told = [];
    tellingTakes = 0;
    const switchboard = new Switchboard();
    switchboard.broadcastThrough((_event, payload) => {
      told.push(payload as Changes);
      if (tellingTakes > 0) jasmine.clock().mockDate(new Date(Date.now() + tellingTakes));
    });
    presence = new PresenceService(testConfig(), switchboard);
  });
  afterEach(() => {
    presence.onModuleDestroy();
    jasmine.clock().uninstall();
  });

  function somebody(name = 'Ann'): { person: Peer; device: Device } {
    const person = { id: randomUUID(), name };
    return { person, device: { personId: person.id, deviceId: randomUUID() } };
  }

  function arrived(name?: string): { person: Peer; device: Device } {
    const one = somebody(name);
    presence.arrive(one.person, one.device.deviceId);
    return one;
  }

  it('gathers what happens within a moment into one message', () => {
    const { person, device } = arrived();
    presence.setReady(device, true);
    jasmine.clock().tick(49);
    expect(told).toEqual([]);
    jasmine.clock().tick(1);
    const view = { ...person, online: true, callState: 'CALL_AVAILABLE' as const };
    expect(told).toEqual([{ changed: [view], left: [] }]);
  });

  it('tells each change once', () => {
    arrived('Ann');
    jasmine.clock().tick(50);
    const { person } = arrived('Ben');
    jasmine.clock().tick(50);
    expect(told.at(-1)?.changed.map(({ id }) => id)).toEqual([person.id]);
  });

  it('tells nothing where nothing changed', () => {
    const { person, device } = arrived();
    jasmine.clock().tick(50);
    presence.setReady(device, false);
    presence.setCall(person.id, undefined);
    jasmine.clock().tick(50);
    expect(told.length).toBe(1);
  });

  it('tells after the snapshot what changed since, and nothing older than the snapshot', () => {
    const { person, device } = arrived();
    const snapshot = presence.snapshot();
    presence.setReady(device, true);
    jasmine.clock().tick(50);
    expect(snapshot.map(({ callState }) => callState)).toEqual(['CALL_UNAVAILABLE']);
    expect(told.at(-1)?.changed).toEqual([
      { ...person, online: true, callState: 'CALL_AVAILABLE' },
    ]);
  });

  it('splits what is too much for one message', () => {
    for (let at = 0; at <= LIMITS.changes; at++) arrived(`Guest ${at}`);
    jasmine.clock().tick(50);
    expect(told.map(({ changed }) => changed.length)).toEqual([LIMITS.changes, 1]);
  });

  it('tells less often where it takes long to tell everybody', () => {
    jasmine.clock().mockDate();
    tellingTakes = 30;
    arrived('Ann');
    jasmine.clock().tick(50);
    arrived('Ben');
    jasmine.clock().tick(299);
    expect(told.length).toBe(1);
    jasmine.clock().tick(1);
    expect(told.length).toBe(2);
  });

  it('shows somebody offline at once, and lets them go with their name after the grace', () => {
    const { person, device } = arrived();
    expect(presence.lose(device)).toEqual({ last: true });
    jasmine.clock().tick(50);
    expect(told.at(-1)?.changed.map(({ online }) => online)).toEqual([false]);
    jasmine.clock().tick(9_949);
    expect(presence.isNameTaken('ANN')).toBeTrue();
    jasmine.clock().tick(1);
    expect(presence.isNameTaken('ANN')).toBeFalse();
    jasmine.clock().tick(50);
    expect(told.at(-1)).toEqual({ changed: [], left: [person.id] });
  });

  it('keeps somebody who comes back within the grace', () => {
    const { person, device } = arrived();
    presence.lose(device);
    jasmine.clock().tick(9_000);
    presence.arrive(person, device.deviceId);
    jasmine.clock().tick(60_000);
    expect(presence.find(person.id)).toEqual(person);
    expect(told.flatMap(({ left }) => left)).toEqual([]);
  });

  it('keeps the place of somebody in a call until it ends', () => {
    const { person, device } = arrived();
    presence.setCall(person.id, 'in-progress');
    presence.lose(device);
    jasmine.clock().tick(60_000);
    expect(presence.find(person.id)).toEqual(person);
    presence.setCall(person.id, undefined);
    jasmine.clock().tick(10_000);
    expect(presence.find(person.id)).toBeUndefined();
  });

  it('lets somebody who signs out go at once, for good', () => {
    const { person, device } = arrived();
    presence.lose(device);
    presence.leave(person.id);
    expect(presence.isNameTaken('Ann')).toBeFalse();
    jasmine.clock().tick(50);
    expect(told).toEqual([{ changed: [], left: [person.id] }]);
    jasmine.clock().tick(60_000);
    expect(told.length).toBe(1);
  });

  it('is ready while any device is, and here while any device has a socket', () => {
    const { person, device: laptop } = arrived();
    const phone = { personId: person.id, deviceId: randomUUID() };
    presence.arrive(person, phone.deviceId);
    presence.setReady(laptop, true);
    expect(presence.reachability(person.id)).toBe('ready');
    expect(presence.lose(laptop)).toEqual({ last: false });
    expect(presence.reachability(person.id)).toBe('not-ready');
    expect(presence.lose(phone)).toEqual({ last: true });
    expect(presence.reachability(person.id)).toBe('offline');
  });

  it('asks a device that comes back anew whether it is ready', () => {
    const { person, device } = arrived();
    presence.setReady(device, true);
    presence.arrive(person, device.deviceId);
    expect(presence.reachability(person.id)).toBe('not-ready');
  });

  it('shows the call before what the devices say', () => {
    const { person, device } = arrived();
    presence.setReady(device, true);
    const shown = (): unknown => presence.snapshot()[0]?.callState;
    presence.setCall(person.id, 'ringing');
    expect(shown()).toBe('CALL_REQUESTED');
    presence.setCall(person.id, 'in-progress');
    expect(shown()).toBe('CALL_IN_PROGRESS');
    presence.setCall(person.id, undefined);
    expect(shown()).toBe('CALL_AVAILABLE');
  });

  it('shows what somebody says of themselves, from the first device on and whenever they change it', () => {
    const { person, device } = somebody('Ann');
    presence.arrive(person, device.deviceId, { title: 'Sales', doNotDisturb: true });
    jasmine.clock().tick(50);
    const view = told.at(-1)?.changed[0];
    expect([view?.title, view?.attention]).toEqual(['Sales', 'do-not-disturb']);
    expect(presence.isQuiet(person.id)).toBeTrue();
    const later = { ...person, name: 'Anna' };
    presence.describe(later, { statusText: 'Back at two', doNotDisturb: false });
    // A device that comes with what was kept before that.
    presence.arrive(person, randomUUID(), { title: 'Sales', doNotDisturb: true });
    jasmine.clock().tick(50);
    expect(told.at(-1)?.changed).toEqual([
      { ...later, online: true, callState: 'CALL_UNAVAILABLE', statusText: 'Back at two' },
    ]);
    expect([presence.holderOf('Ann'), presence.holderOf('anna')]).toEqual([undefined, person.id]);
  });

  it('shows somebody away once all of their devices are idle, tells it once, and not during a call', () => {
    const { person, device } = arrived();
    const phone = { ...device, deviceId: randomUUID() };
    presence.arrive(person, phone.deviceId);
    presence.setIdle(device, true);
    jasmine.clock().tick(50);
    const before = told.length;
    expect(presence.snapshot()[0]?.attention).toBeUndefined();
    presence.setIdle(phone, true);
    jasmine.clock().tick(50);
    presence.setIdle(phone, true);
    presence.setCall(person.id, 'in-progress');
    expect(presence.snapshot()[0]?.attention).toBeUndefined();
    presence.setCall(person.id, undefined);
    expect(presence.snapshot()[0]?.attention).toBe('away');
    presence.setIdle(device, false);
    presence.setIdle(phone, false);
    jasmine.clock().tick(50);
    expect(presence.snapshot()[0]?.attention).toBeUndefined();
    expect(told.length - before).toBe(2);
  });

  it('knows a name however it is spelled, and gives nobody their own as taken', () => {
    const { person } = arrived('Ann  Lee');
    expect(presence.isNameTaken('ann lee')).toBeTrue();
    expect(presence.isNameTaken('ann lee', person.id)).toBeFalse();
  });
});
