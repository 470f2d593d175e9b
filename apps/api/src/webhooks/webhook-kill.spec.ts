import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../persistence/open-database.js';
import { DeliveryStore } from './delivery-store.js';
import { queueEvent } from './queue-event.js';
import { WebhookStore } from './webhook-store.js';

const ID = '5f3b8a1e-0d6c-4e27-9b41-7a2c8d9e0f13';

describe('a server that is killed while it tells a webhook', () => {
  const program = fileURLToPath(new URL('../testing/delivering-process.js', import.meta.url));
  let folder: string;
  let file: string;
  let receiver: Server;
  /** The calls that the receiver heard of, in the order in which it did. */
  let heard: string[];
  /** Whether the receiver answers the message that it has just heard. */
  let isAnswered: () => boolean;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lets-meet-webhook-'));
    file = join(folder, 'lets-meet.sqlite');
    heard = [];
    receiver = createServer((request, response) => {
      void text(request).then((body) => {
        const { data } = JSON.parse(body) as { readonly data: { readonly callId: string } };
        heard.push(data.callId);
        if (isAnswered()) response.end();
      });
    }).listen(0, '127.0.0.1');
    await once(receiver, 'listening');
  });
  afterEach(async () => {
    receiver.closeAllConnections();
    receiver.close();
    await rm(folder, { recursive: true });
  });

  /** A webhook, and a message for each of these calls that waits for it. */
  async function queue(callIds: readonly string[]): Promise<void> {
    const database = await openDatabase({ kind: 'sqlite', file });
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
    const webhook = { id: ID, url, secret: 'whsec_', events: ['call.missed' as const] };
    await database
      .transaction()
      .execute((transaction) => new WebhookStore(database).add(webhook, 0, transaction));
    const start = Date.now() - callIds.length;
    for (const [at, callId] of callIds.entries()) {
      await queueEvent(database, { type: 'call.missed', at: start + at, data: { callId } });
    }
    await database.destroy();
  }

  function deliver(): ChildProcess {
    return spawn(process.execPath, [program, file], { stdio: 'inherit' });
  }

  it('tells the rest after its next start, in order, and again what was under way', async () => {
    await queue(['a', 'b', 'c', 'd', 'e']);
    const killed = deliver();
    isAnswered = () => {
      if (heard.length < 3) return true;
      killed.kill('SIGKILL');
      return false;
    };
    expect(await once(killed, 'exit')).toEqual([null, 'SIGKILL']);
    expect(heard).toEqual(['a', 'b', 'c']);
    isAnswered = () => true;
    expect(await once(deliver(), 'exit')).toEqual([0, null]);
    expect(heard).toEqual(['a', 'b', 'c', 'c', 'd', 'e']);
    const database = await openDatabase({ kind: 'sqlite', file });
    const states = (await new DeliveryStore(database).log(ID)).map(({ state }) => state);
    await database.destroy();
    expect(states).toEqual(Array.from({ length: 5 }, () => 'delivered'));
  });
});
