import {
  callHistory,
  CALLS_PATH,
  missedCalls,
  type CallHistory,
} from '@lets-meet/signaling-contracts/calls';
import type { TestSession } from '../testing/test-client.js';
import { TestServer } from '../testing/test-server.js';

const ANA = { username: 'ana', name: 'Ana', password: 'tower anchor violin' };
const BEN = { username: 'ben', name: 'Ben', password: 'violin tower anchor' };

describe('one’s own calls', () => {
  let server: TestServer;
  let ana: TestSession;
  let ben: TestSession;

  beforeEach(async () => {
    server = await TestServer.start();
    ana = await server.setUp(ANA);
    ben = await server.invite(ana, BEN);
  });
  afterEach(() => server.stop());

  async function calls(of: TestSession, query = ''): Promise<CallHistory['calls']> {
    const response = await server.as(of, 'GET', CALLS_PATH + query);
    return callHistory.parse(await response.json()).calls;
  }

  async function missed(of: TestSession): Promise<string[]> {
    const response = await server.as(of, 'GET', `${CALLS_PATH}/missed`);
    return missedCalls.parse(await response.json()).calls.map(({ caller }) => caller.name);
  }

  it('have a call to somebody who was not here, who finds it when they come', async () => {
    const caller = await server.join(ana);
    const id = await caller.dial({ personId: ben.person.id });
    expect(await calls(ana)).toEqual([
      jasmine.objectContaining({ id, direction: 'out', peer: ben.person, outcome: 'offline' }),
    ]);
    expect(await calls(ben)).toEqual([
      jasmine.objectContaining({ direction: 'in', peer: ana.person, account: true, unseen: true }),
    ]);
    expect([await missed(ana), await missed(ben)]).toEqual([[], ['Ana']]);
  });

  it('are seen on all devices where they are seen on one, also by calling back', async () => {
    const caller = await server.join(ana);
    await caller.dial({ personId: ben.person.id });
    const [laptop, phone] = [await server.join(ben), await server.join(ben)];
    const seen = await server.as(ben, 'POST', `${CALLS_PATH}/seen`, { callerId: ana.person.id });
    expect(seen.status).toBe(204);
    for (const device of [laptop, phone]) {
      expect(await device.next('missed-calls-seen')).toEqual({ callerId: ana.person.id });
    }
    expect(await missed(ben)).toEqual([]);
    await caller.dial({ personId: ben.person.id });
    await laptop.dial({ personId: ana.person.id });
    expect(await phone.next('missed-calls-seen')).toEqual({ callerId: ana.person.id });
    expect(await missed(ben)).toEqual([]);
  });

  it('are cleared for oneself, and for nobody else', async () => {
    const caller = await server.join(ana);
    await caller.dial({ personId: ben.person.id });
    expect((await server.as(ben, 'DELETE', CALLS_PATH)).status).toBe(204);
    expect([await calls(ben), await missed(ben)]).toEqual([[], []]);
    expect((await calls(ana)).length).toBe(1);
    await caller.dial({ personId: ben.person.id });
    expect((await calls(ben)).length).toBe(1);
  });

  it('have those of a guest as well, and are nobody else’s', async () => {
    const [guest, other] = [await server.signIn('Gus'), await server.signIn('Oda')];
    await (await server.join(guest)).dial({ personId: ben.person.id });
    expect((await calls(guest)).map(({ peer }) => peer.name)).toEqual(['Ben']);
    expect(await calls(other)).toEqual([]);
    expect((await calls(ben)).map(({ peer, account }) => [peer.name, account])).toEqual([
      ['Gus', false],
    ]);
  });
});
