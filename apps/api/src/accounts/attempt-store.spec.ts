import { onEachDatabase } from '../testing/on-each-database.js';
import { FORGET_MS } from './attempt-policy.js';
import { AttemptStore } from './attempt-store.js';

onEachDatabase('AttemptStore', (database) => {
  const account = { subject: 'account ann', free: 3 };
  const address = { subject: 'address 192.0.2.1', free: 5 };
  let store: AttemptStore;

  beforeEach(() => {
    store = new AttemptStore(database());
  });

  async function waits(
    times: number,
    now: number,
    subjects = [address, account],
  ): Promise<number[]> {
    const all: number[] = [];
    for (let time = 0; time < times; time++) all.push(await store.begin(subjects, now));
    return all;
  }

  it('makes wait after some, and no longer than it says', async () => {
    expect(await waits(4, 1_000)).toEqual([0, 0, 0, 1_000]);
    expect(await waits(1, 1_999)).toEqual([1]);
    expect(await waits(2, 2_000)).toEqual([0, 2_000]);
  });

  it('counts what has to wait for nobody', async () => {
    await waits(50, 1_000);
    expect(await waits(2, 1_000, [address])).toEqual([0, 0]);
  });

  it('counts those at the same time one after the other', async () => {
    const together = Array.from({ length: 12 }, () => store.begin([account], 1_000));
    const begun = (await Promise.all(together)).filter((wait) => wait === 0);
    expect(begun.length).toBe(3);
  });

  it('begins anew for an account that succeeded; from the address that was no attempt', async () => {
    await waits(3, 1_000);
    await store.succeed(account.subject, address.subject);
    expect(await waits(3, 1_000)).toEqual([0, 0, 0]);
    expect(await waits(1, 1_000, [address])).toEqual([1_000]);
  });

  it('forgets an hour after the last one', async () => {
    await waits(3, 1_000);
    expect(await waits(1, 1_001 + FORGET_MS)).toEqual([0]);
    expect(await database().selectFrom('attempt').select('failures').execute()).toEqual(
      [1, 1].map((failures) => jasmine.objectContaining({ failures }) as never),
    );
  });
});
