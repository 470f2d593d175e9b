import { onEachDatabase } from '../testing/on-each-database.js';
import { DeliveryStore } from './delivery-store.js';
import type { Attempt } from './post-message.js';
import { queueEvent } from './queue-event.js';
import { WebhookStore } from './webhook-store.js';

const ONE = '5f3b8a1e-0d6c-4e27-9b41-7a2c8d9e0f13';
const OTHER = 'a1c7e5d3-4b2f-4968-8e0a-3d5f7b9c1e24';
const FAILED: Attempt = { status: 500, answer: 'no\0t now', problem: undefined, durationMs: 12 };
const DONE: Attempt = { status: 204, answer: '', problem: undefined, durationMs: 7 };

onEachDatabase('DeliveryStore', (database) => {
  let store: DeliveryStore;

  beforeEach(async () => {
    store = new DeliveryStore(database());
    const webhooks = new WebhookStore(database());
    await database()
      .transaction()
      .execute(async (transaction) => {
        const both = { secret: 'whsec_', events: ['call.missed', 'call.ended'] } as const;
        const [events, url] = [[...both.events], 'http://127.0.0.1/'];
        await webhooks.add({ ...both, events, id: ONE, url }, 1, transaction);
        await webhooks.add({ ...both, events: ['call.ended'], id: OTHER, url }, 2, transaction);
      });
  });

  const missed = (at: number): Promise<void> =>
    queueEvent(database(), { type: 'call.missed', at, data: { callId: String(at) } });

  it('has told who wants to know, the oldest first', async () => {
    await missed(20);
    await missed(10);
    expect(await store.due(20)).toEqual([ONE]);
    expect(await store.next(OTHER, 20)).toBeUndefined();
    expect(JSON.parse((await store.next(ONE, 20))?.body ?? '')).toEqual({
      ...{ type: 'call.missed', timestamp: '1970-01-01T00:00:00.010Z', data: { callId: '10' } },
    });
  });

  it('keeps what failed until it is time, and what is done with for the log', async () => {
    await missed(10);
    const first = await store.next(ONE, 10);
    if (first === undefined) throw new Error('nothing is due');
    await store.attempted(first, FAILED, { deliveredAt: null, nextAt: 500 });
    expect(await store.due(499)).toEqual([]);
    expect(await store.log(ONE)).toEqual([
      jasmine.objectContaining({ state: 'waiting', nextAt: 500, status: 500, answer: 'not now' }),
    ]);
    const again = await store.next(ONE, 500);
    if (again === undefined) throw new Error('nothing is due');
    expect([again.id, again.attempts]).toEqual([first.id, 1]);
    await store.attempted(again, DONE, { deliveredAt: 501, nextAt: null });
    expect(await store.due(1_000)).toEqual([]);
    expect(await store.log(ONE)).toEqual([
      jasmine.objectContaining({ state: 'delivered', attempts: 2, nextAt: null, durationMs: 7 }),
    ]);
  });

  it('has nothing due for one that is paused, and goes on where it was', async () => {
    await missed(10);
    const pause = (at: number | null): Promise<unknown> =>
      database()
        .transaction()
        .execute((transaction) => new WebhookStore(database()).setPaused(ONE, at, transaction));
    await pause(11);
    await missed(12);
    expect(await store.due(20)).toEqual([]);
    await pause(null);
    expect(await store.due(20)).toEqual([ONE]);
    expect((await store.log(ONE)).length).toBe(1);
  });

  it('forgets what is done with and old, and nothing that waits', async () => {
    await missed(10);
    const tested = await store.addTest(ONE, 11);
    expect((await store.log(ONE)).length).toBe(2);
    await store.forget(12);
    expect((await store.log(ONE)).map(({ id }) => id)).not.toContain(tested?.id ?? '');
    expect(await store.due(20)).toEqual([ONE]);
  });
});
