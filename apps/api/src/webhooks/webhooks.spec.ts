import {
  madeWebhook,
  webhookDeliveries,
  webhooks,
  WEBHOOKS_PATH,
  type WebhookDelivery,
} from '@lets-meet/signaling-contracts/administration';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestSession } from '../testing/test-client.js';
import { TestServer } from '../testing/test-server.js';
import { signedHeaders } from './signature.js';

const ANN = { username: 'ann', name: 'Ann', password: 'quiet harbour at seven' };

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Somebody who is told. */
class Receiver {
  private readonly received: Received[] = [];
  private wake: () => void = () => undefined;
  /** What is answered from now on. */
  status = 200;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {
    server.on('request', (request, response) => {
      let body = '';
      request.on('data', (piece) => (body += String(piece)));
      request.on('end', () => {
        response.writeHead(this.status, { Location: '/elsewhere' }).end('x'.repeat(1_000));
        this.received.push({ headers: request.headers, body });
        this.wake();
      });
    });
  }

  static async start(): Promise<Receiver> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Receiver(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`);
  }

  /** The next message, in the order in which they came. */
  async next(): Promise<Received> {
    for (;;) {
      const message = this.received.shift();
      if (message !== undefined) return message;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  get waiting(): number {
    return this.received.length;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}

describe('a webhook', () => {
  let server: TestServer;
  let receiver: Receiver;
  let ann: TestSession;

  beforeEach(async () => {
    [server, receiver] = [await TestServer.start(), await Receiver.start()];
    ann = await server.setUp(ANN);
  });
  afterEach(async () => {
    await server.stop();
    await receiver.stop();
  });

  async function make(...events: readonly string[]): Promise<{ id: string; secret: string }> {
    const answer = await server.as(ann, 'POST', WEBHOOKS_PATH, { url: receiver.url, events });
    return madeWebhook.parse(await answer.json());
  }

  async function test(id: string): Promise<WebhookDelivery | undefined> {
    const answer = await server.as(ann, 'POST', `${WEBHOOKS_PATH}/${id}/test`);
    return webhookDeliveries.parse(await answer.json())[0];
  }

  it('is told of calls, signed with its secret', async () => {
    const { id, secret } = await make('call.started', 'call.ended');
    const [bea, cas] = [await server.joinReady('Bea'), await server.joinReady('Cas')];
    const callId = await bea.dial(cas);
    await cas.ask('pre-offer-answer', { callId, answer: 'CALL_ACCEPTED' });
    await bea.ask('user-hanged-up', { callId, reason: 'hung-up' });
    const messages = [await receiver.next(), await receiver.next()];
    const told = messages.map(({ body }) => JSON.parse(body) as { readonly type: string });
    const people = {
      callId,
      caller: { id: bea.personId, name: 'Bea' },
      callee: { id: cas.personId, name: 'Cas' },
    };
    expect(told).toEqual([
      jasmine.objectContaining({ type: 'call.started', data: people }),
      jasmine.objectContaining({
        type: 'call.ended',
        data: { ...people, reason: 'hung-up', seconds: jasmine.any(Number) },
      }),
    ]);
    for (const { headers, body } of messages) {
      const { 'webhook-id': messageId, 'webhook-timestamp': seconds } = headers;
      const expected = signedHeaders(secret, String(messageId), Number(seconds) * 1_000, body);
      expect(headers['webhook-signature']).toBe(expected['webhook-signature']);
    }
    const log = await server.as(ann, 'GET', `${WEBHOOKS_PATH}/${id}/deliveries`);
    expect(webhookDeliveries.parse(await log.json()).length).toBe(2);
  });

  it('is told of missed calls, and of new accounts', async () => {
    await make('call.missed', 'person.created');
    const [bea, cas] = [await server.joinReady('Bea'), await server.joinReady('Cas')];
    const callId = await bea.dial(cas);
    await bea.ask('user-hanged-up', { callId, reason: 'cancelled' });
    expect(JSON.parse((await receiver.next()).body)).toEqual(
      jasmine.objectContaining({
        type: 'call.missed',
        data: jasmine.objectContaining({ reason: 'cancelled' }),
      }),
    );
    const dan = { username: 'dan', name: 'Dan', password: 'two boats and a lantern' };
    const { person } = await server.invite(ann, dan);
    expect(JSON.parse((await receiver.next()).body)).toEqual(
      jasmine.objectContaining({
        type: 'person.created',
        data: { ...person, username: 'dan', role: 'member' },
      }),
    );
  });

  it('is not told what it does not want to know, nor anything while it is paused', async () => {
    const { id } = await make('call.missed');
    await server.as(ann, 'PATCH', `${WEBHOOKS_PATH}/${id}`, { paused: true });
    const [bea, cas] = [await server.joinReady('Bea'), await server.joinReady('Cas')];
    await bea.ask('user-hanged-up', { callId: await bea.dial(cas), reason: 'cancelled' });
    await server.as(ann, 'PATCH', `${WEBHOOKS_PATH}/${id}`, { paused: false });
    await test(id);
    expect(JSON.parse((await receiver.next()).body)).toEqual(
      jasmine.objectContaining({ type: 'webhook.test' }),
    );
    expect(receiver.waiting).toBe(0);
  });

  it('can be tested: the answer is told, no more of it than its beginning, and no redirection is followed', async () => {
    const { id } = await make('call.missed');
    expect(await test(id)).toEqual(
      jasmine.objectContaining({
        ...{ state: 'delivered', status: 200, attempts: 1, answer: 'x'.repeat(300) },
      }),
    );
    receiver.status = 302;
    expect(await test(id)).toEqual(jasmine.objectContaining({ state: 'given-up', status: 302 }));
    expect([await receiver.next(), await receiver.next(), receiver.waiting]).toHaveSize(3);
    await receiver.stop();
    expect(await test(id)).toEqual(
      jasmine.objectContaining({ state: 'given-up', status: null, problem: 'ECONNREFUSED' }),
    );
    receiver = await Receiver.start();
  });

  it('that says it is gone is paused', async () => {
    await make('call.missed');
    receiver.status = 410;
    const [bea, cas] = [await server.joinReady('Bea'), await server.joinReady('Cas')];
    await bea.ask('user-hanged-up', { callId: await bea.dial(cas), reason: 'cancelled' });
    await receiver.next();
    for (;;) {
      const list = webhooks.parse(await (await server.as(ann, 'GET', WEBHOOKS_PATH)).json());
      if (list[0]?.pausedAt !== null) break;
    }
    const log = await server.as(ann, 'GET', '/api/admin/audit?action=webhook-paused');
    expect(await log.json()).toEqual(
      jasmine.objectContaining({
        entries: [jasmine.objectContaining({ actor: null, subject: receiver.url })],
      }),
    );
  });

  it('is nothing but an address of the web, without a password in it', async () => {
    for (const url of [
      'ftp://receiver.example/',
      'https://ann:secret@receiver.example/',
      '/hook',
    ]) {
      const body = { url, events: ['call.missed'] };
      expect((await server.as(ann, 'POST', WEBHOOKS_PATH, body)).status).toBe(400);
    }
  });
});
