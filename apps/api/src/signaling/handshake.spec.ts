import { PROTOCOL_VERSION } from '@lets-meet/signaling-contracts';
import { randomUUID } from 'node:crypto';
import { TestServer } from '../testing/test-server.js';

describe('the handshake of a socket', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.start();
  });
  afterAll(() => server.stop());

  it('refuses who is not signed in', async () => {
    expect(await server.open(undefined).refusal()).toBe('unauthorized');
    const forged = { cookie: 'lets-meet=forged', person: { id: randomUUID(), name: 'Eve' } };
    expect(await server.open(forged).refusal()).toBe('unauthorized');
  });

  it('refuses a page of another origin, and takes its own', async () => {
    const session = await server.signIn();
    const foreign = server.open(session, { headers: { Origin: 'https://elsewhere.example' } });
    expect(await foreign.refusal()).toBe('foreign-origin');
    await server.join(session, { headers: { Origin: server.url } });
  });

  it('refuses what is no handshake, and a protocol that it does not speak', async () => {
    const session = await server.signIn();
    const wrong = server.open(session, { auth: { deviceId: 'mine', protocol: PROTOCOL_VERSION } });
    expect(await wrong.refusal()).toBe('invalid-handshake');
    const newer = server.open(session, {
      auth: { deviceId: randomUUID(), protocol: PROTOCOL_VERSION + 1 },
    });
    expect(await newer.refusal()).toBe('protocol-mismatch');
  });

  it('refuses a session whose name somebody else has taken meanwhile', async () => {
    const early = await server.signIn('Ann');
    await server.join(await server.signIn('ANN'));
    expect(await server.open(early).refusal()).toBe('name-taken');
  });

  it('welcomes first, then tells who is here', async () => {
    const session = await server.signIn();
    const client = await server.join(session);
    expect(client.heard.slice(0, 2)).toEqual(['welcome', 'presence-snapshot']);
  });

  it('gives a device to the socket that opened last', async () => {
    const session = await server.signIn();
    const older = await server.join(session);
    const newer = await server.join(session, { deviceId: older.deviceId });
    expect(await older.next('session-ended')).toEqual({ reason: 'opened-elsewhere' });
    await older.closed();
    await newer.ask('availability', { ready: true });
    const changes = await newer.next('presence-changes');
    expect(changes.left).toEqual([]);
    expect(changes.changed.every(({ online }) => online)).toBeTrue();
  });
});
