import { onEachDatabase } from '../testing/on-each-database.js';
import { refusableTransaction } from './refusable-transaction.js';

onEachDatabase('a transaction that can be refused', (database) => {
  const isRefusal = (outcome: string): boolean => outcome !== 'done';

  /** Sets something and comes to this. */
  function set(outcome: () => string): Promise<string> {
    return refusableTransaction(database(), isRefusal, async (transaction) => {
      await transaction.insertInto('setting').values({ name: 'guests', value: 'true' }).execute();
      return outcome();
    });
  }

  async function kept(): Promise<number> {
    return (await database().selectFrom('setting').selectAll().execute()).length;
  }

  it('is kept unless it is refused', async () => {
    expect(await set(() => 'done')).toBe('done');
    expect(await kept()).toBe(1);
  });

  it('takes back what it did before it was refused, and says why it was', async () => {
    expect(await set(() => 'too early')).toBe('too early');
    expect(await kept()).toBe(0);
  });

  it('takes back what it did before it failed, and fails', async () => {
    const failed = set(() => {
      throw new Error('no room');
    });
    await expectAsync(failed).toBeRejectedWithError('no room');
    expect(await kept()).toBe(0);
  });
});
