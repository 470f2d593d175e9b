import { SESSION_PATH } from '@lets-meet/signaling-contracts';
import {
  ACCOUNT_PATH,
  madeLink,
  memberList,
  PEOPLE_PATH,
  type MemberList,
} from '@lets-meet/signaling-contracts/members';
import { randomUUID } from 'node:crypto';
import type { TestSession } from '../testing/test-client.js';
import { TestServer } from '../testing/test-server.js';

const ANA = { username: 'ana', name: 'Ana', password: 'tower anchor violin' };
const BEN = { username: 'ben', name: 'Ben', password: 'violin tower anchor' };

describe('what an administrator does with people', () => {
  let server: TestServer;
  let ana: TestSession;
  let ben: TestSession;

  beforeAll(async () => {
    server = await TestServer.start();
    ana = await server.setUp(ANA);
  });
  afterAll(() => server.stop());

  beforeEach(async () => {
    ben = await server.invite(ana, BEN);
  });
  afterEach(() => server.as(ana, 'DELETE', PEOPLE_PATH + ofBen()));

  async function list(): Promise<MemberList> {
    return memberList.parse(await (await server.as(ana, 'GET', PEOPLE_PATH)).json());
  }

  async function answer(method: string, path: string, body?: unknown): Promise<[number, unknown]> {
    const response = await server.as(ana, method, PEOPLE_PATH + path, body);
    const text = await response.text();
    return [response.status, text === '' ? '' : (JSON.parse(text) as { code: unknown }).code];
  }

  function ofBen(path = ''): string {
    return `/${ben.person.id}${path}`;
  }

  it('shows who has an account and who is invited', async () => {
    await server.join(ben);
    await server.as(ana, 'POST', `${PEOPLE_PATH}/invitations`, {
      role: 'administrator',
      name: 'Cas',
    });
    const { members, invitations } = await list();
    expect(members.map(({ name, role, online }) => [name, role, online])).toEqual([
      ['Ana', 'administrator', false],
      ['Ben', 'member', true],
    ]);
    expect(invitations.map(({ name, role }) => [name, role])).toEqual([['Cas', 'administrator']]);
    await answer('DELETE', `/invitations/${invitations[0]?.id ?? ''}`);
  });

  it('disables somebody in a call: the other hears that it ended, and they are out', async () => {
    const [caller, callee] = [await server.joinReady(), await server.join(ben)];
    await callee.ask('availability', { ready: true });
    const callId = await caller.dial(callee);
    await callee.ask('pre-offer-answer', { callId, answer: 'CALL_ACCEPTED' });
    expect(await answer('PATCH', ofBen(), { disabled: true })).toEqual([204, '']);
    expect(await caller.next('user-hanged-up')).toEqual({ callId, reason: 'hung-up' });
    expect(await callee.next('session-ended')).toEqual({ reason: 'signed-out' });
    expect((await server.as(ben, 'GET', SESSION_PATH)).status).toBe(204);
    expect(await server.open(ben).refusal()).toBe('unauthorized');
    const signIn = { kind: 'account', username: BEN.username, password: BEN.password };
    expect(await (await server.postSession(signIn)).json()).toEqual({ code: 'account-disabled' });
    const wrong = await server.postSession({ ...signIn, password: 'not the password' });
    expect(await wrong.json()).toEqual({ code: 'wrong-credentials' });
    await answer('PATCH', ofBen(), { disabled: false });
    expect((await server.postSession(signIn)).status).toBe(201);
  });

  it('gives a role that holds with the next request', async () => {
    expect((await server.as(ben, 'GET', PEOPLE_PATH)).status).toBe(403);
    expect(await answer('PATCH', ofBen(), { role: 'administrator' })).toEqual([204, '']);
    expect((await server.as(ben, 'GET', PEOPLE_PATH)).status).toBe(200);
  });

  it('signs somebody out everywhere', async () => {
    const [one, other] = [await server.join(ben), await server.join(await server.signInAs(BEN))];
    expect(await answer('DELETE', ofBen('/sessions'))).toEqual([204, '']);
    expect(await one.next('session-ended')).toEqual({ reason: 'signed-out' });
    expect(await other.next('session-ended')).toEqual({ reason: 'signed-out' });
    expect((await server.as(ben, 'GET', `${ACCOUNT_PATH}/sessions`)).status).toBe(401);
  });

  it('deletes somebody, whose name is free again', async () => {
    const here = await server.join(ben);
    expect(await answer('DELETE', ofBen())).toEqual([204, '']);
    expect(await here.next('session-ended')).toEqual({ reason: 'signed-out' });
    expect((await list()).members.map(({ name }) => name)).toEqual(['Ana']);
    expect((await server.postSession({ kind: 'guest', name: BEN.name })).status).toBe(201);
  });

  it('does none of it to oneself, to nobody, or with what does not fit', async () => {
    const self = `/${ana.person.id}`;
    expect(await answer('PATCH', self, { role: 'member' })).toEqual([409, 'yourself']);
    expect(await answer('PATCH', self, { disabled: true })).toEqual([409, 'yourself']);
    expect(await answer('DELETE', self)).toEqual([409, 'yourself']);
    const nobody = `/${randomUUID()}`;
    expect(await answer('DELETE', nobody)).toEqual([404, 'not-found']);
    expect(await answer('PATCH', nobody, { disabled: true })).toEqual([404, 'not-found']);
    expect(await answer('POST', `${nobody}/reset-link`)).toEqual([404, 'not-found']);
    expect(await answer('DELETE', `/invitations${nobody}`)).toEqual([404, 'not-found']);
    expect(await answer('PATCH', ofBen(), { role: 'king' })).toEqual([400, 'invalid-request']);
    expect(await answer('PATCH', ofBen(), {})).toEqual([400, 'invalid-request']);
    expect(await answer('DELETE', '/ben')).toEqual([400, 'invalid-request']);
  });

  it('takes an invitation back', async () => {
    const made = await server.as(ana, 'POST', `${PEOPLE_PATH}/invitations`, {
      role: 'member',
      name: null,
    });
    expect(madeLink.parse(await made.json()).path).toMatch(/^\/invitation#[\w-]{43}$/);
    const [open] = (await list()).invitations;
    expect(await answer('DELETE', `/invitations/${open?.id ?? ''}`)).toEqual([204, '']);
    expect((await list()).invitations).toEqual([]);
  });
});
