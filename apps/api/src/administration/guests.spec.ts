import {
  guestList,
  GUESTS_PATH,
  type GuestList,
  type GuestRemoval,
} from '@lets-meet/signaling-contracts/administration';
import { randomUUID } from 'node:crypto';
import type { TestSession } from '../testing/test-client.js';
import { TestServer } from '../testing/test-server.js';

const ANN = { username: 'ann', name: 'Ann', password: 'quiet harbour at seven' };

describe('what an administrator does with guests', () => {
  let server: TestServer;
  let ann: TestSession;

  beforeEach(async () => {
    server = await TestServer.start({ TRUST_PROXY: 'true' });
    ann = await server.setUp(ANN);
  });
  afterEach(() => server.stop());

  async function list(): Promise<GuestList> {
    return guestList.parse(await (await server.as(ann, 'GET', GUESTS_PATH)).json());
  }

  async function remove({ person }: TestSession, removal: GuestRemoval): Promise<number> {
    const path = `${GUESTS_PATH}/${person.id}/removal`;
    return (await server.as(ann, 'POST', path, removal)).status;
  }

  /** What somebody gets to hear who wants to join with this cookie, from this address. */
  async function joining(cookie: string, address: string): Promise<unknown> {
    const response = await server.postSession(
      { kind: 'guest', name: `Guest ${randomUUID().slice(0, 8)}` },
      { Cookie: cookie, 'X-Forwarded-For': address },
    );
    const answer = (await response.json()) as { readonly code?: unknown };
    return response.status === 201 ? 'let in' : answer.code;
  }

  async function audited(action: string): Promise<unknown> {
    const response = await server.as(ann, 'GET', `/api/admin/audit?action=${action}`);
    const { entries } = (await response.json()) as { readonly entries: readonly unknown[] };
    return entries[0];
  }

  it('shows who they are, since when and from where, and whether they are here', async () => {
    const gus = await server.signIn('Gus');
    expect((await list()).guests).toEqual([]);
    await server.join(gus);
    const [guest] = (await list()).guests;
    expect(guest).toEqual(
      jasmine.objectContaining({
        id: gus.person.id,
        name: 'Gus',
        address: '127.0.0.1',
        online: true,
      }),
    );
    expect(Math.abs(Date.now() - (guest?.since ?? 0))).toBeLessThan(60_000);
  });

  it('signs one out, who reads why, and whose call ends', async () => {
    const gus = await server.signIn('Gus');
    const [guest, other] = [await server.join(gus), await server.joinReady()];
    await guest.ask('availability', { ready: true });
    const callId = await other.dial(guest);
    await guest.ask('pre-offer-answer', { callId, answer: 'CALL_ACCEPTED' });
    expect(await remove(gus, { note: ' This was for our team. ' })).toBe(204);
    expect(await guest.next('session-ended')).toEqual({
      reason: 'removed',
      note: 'This was for our team.',
    });
    expect(await other.next('user-hanged-up')).toEqual({ callId, reason: 'hung-up' });
    expect(await server.open(gus).refusal()).toBe('unauthorized');
    expect(await joining(gus.cookie, '192.0.2.1')).toBe('let in');
    expect(await audited('guest-removed')).toEqual(
      jasmine.objectContaining({ subject: 'Gus', after: { note: 'This was for our team.' } }),
    );
  });

  it('keeps a browser out until the block is lifted', async () => {
    const gus = await server.signIn('Gus');
    await server.join(gus);
    await remove(gus, { block: { hours: 1, address: false } });
    expect(await joining(gus.cookie, '127.0.0.1')).toBe('guest-blocked');
    expect(await joining('', '127.0.0.1')).toBe('let in');
    const [block] = (await list()).blocks;
    expect(block).toEqual(
      jasmine.objectContaining({ name: 'Gus', address: null, browser: true, by: 'Ann' }),
    );
    const lift = `${GUESTS_PATH}/blocks/${block?.id ?? ''}`;
    expect((await server.as(ann, 'DELETE', lift)).status).toBe(204);
    expect((await server.as(ann, 'DELETE', lift)).status).toBe(404);
    expect(await joining(gus.cookie, '127.0.0.1')).toBe('let in');
    expect(await audited('guest-block-lifted')).toEqual(
      jasmine.objectContaining({ subject: 'Gus' }),
    );
  });

  it('keeps an address out where that is asked for, and only as long as that', async () => {
    const gus = await server.signIn('Gus');
    await server.join(gus);
    await remove(gus, { block: { hours: 2, address: true } });
    expect(await joining('', '127.0.0.1')).toBe('guest-blocked');
    expect(await joining('', '192.0.2.1')).toBe('let in');
    const account = { kind: 'account', username: ANN.username, password: ANN.password };
    expect((await server.postSession(account)).status).toBe(201);
    const now = Date.now();
    const clock = spyOn(Date, 'now').and.returnValue(now + 2 * 60 * 60 * 1_000 + 1);
    expect(await joining('', '127.0.0.1')).toBe('let in');
    clock.and.callThrough();
  });

  it('does it to nobody who is no guest, and not with what does not fit', async () => {
    expect(await remove(ann, {})).toBe(404);
    const gus = await server.signIn('Gus');
    await server.join(gus);
    expect(await remove(gus, { note: '  ' })).toBe(400);
    expect(await remove(gus, { block: { hours: 721, address: false } })).toBe(400);
    expect((await list()).guests.length).toBe(1);
  });
});
