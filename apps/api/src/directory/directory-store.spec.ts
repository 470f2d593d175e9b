import { AccountStore } from '../accounts/account-store.js';
import { nothingBesides } from '../persistence/besides.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import { DirectoryStore } from './directory-store.js';

onEachDatabase('DirectoryStore', (database) => {
  let directory: DirectoryStore;

  beforeEach(async () => {
    directory = new DirectoryStore(database());
    for (const name of ['Zoë', 'ana', 'Émile', 'Ben']) {
      const account = { id: name, username: `${name}.user`, name, passwordHash: '' };
      await new AccountStore(database()).add({ ...account, role: 'member' }, 1, nothingBesides);
    }
  });

  async function names(search = '', after?: string, limit?: number): Promise<string[]> {
    return (await directory.page('Ben', search, after, limit)).map(({ name }) => name);
  }

  async function disable(id: string): Promise<void> {
    await database().updateTable('account').set({ disabled_at: 1 }).where('id', '=', id).execute();
  }

  it('has everybody else by name, page by page', async () => {
    expect(await names('', undefined, 2)).toEqual(['ana', 'Émile']);
    expect(await names('', 'Émile', 2)).toEqual(['Zoë']);
    expect(await directory.count('Ben', '')).toBe(3);
  });

  it('finds a part of a name without case and accents, and takes nothing else for a sign', async () => {
    expect(await names('EMI')).toEqual(['Émile']);
    expect(await names('zoe')).toEqual(['Zoë']);
    expect(await directory.count('Ben', 'a')).toBe(1);
    expect([await names('%'), await names('_')]).toEqual([[], []]);
  });

  it('has what people say of themselves, and nothing of what they do not say', async () => {
    const account = database().updateTable('account').where('id', '=', 'ana');
    await account.set({ title: 'Sales', status_text: 'At sea', do_not_disturb_since: 1 }).execute();
    const [ana, emile] = await directory.page('Ben', '', undefined);
    expect(ana).toEqual({ id: 'ana', name: 'ana', title: 'Sales', statusText: 'At sea' });
    expect(emile).toEqual({ id: 'Émile', name: 'Émile' });
  });

  it('has when each was here last, as far as anybody was', async () => {
    await directory.seen(['ana', 'a guest'], 7);
    const [ana, emile] = await directory.page('Ben', '', undefined);
    expect([ana?.seenAt, emile?.seenAt]).toEqual([7, undefined]);
  });

  it('has nobody who is disabled', async () => {
    await directory.addFavourite('Ben', 'ana');
    await disable('ana');
    expect(await names()).toEqual(['Émile', 'Zoë']);
    expect(await directory.favourites('Ben')).toEqual([]);
    expect(await directory.addFavourite('Ben', 'ana')).toBeFalse();
  });

  it('keeps the favourites of each, once, until they are taken away or deleted', async () => {
    for (const id of ['Zoë', 'ana', 'ana']) {
      expect(await directory.addFavourite('Ben', id)).toBeTrue();
    }
    const favourites = async (): Promise<string[]> =>
      (await directory.favourites('Ben')).map(({ name }) => name);
    expect(await favourites()).toEqual(['ana', 'Zoë']);
    expect(await directory.favourites('ana')).toEqual([]);
    await directory.removeFavourite('Ben', 'ana');
    expect(await favourites()).toEqual(['Zoë']);
    await database().deleteFrom('account').where('id', '=', 'Zoë').execute();
    expect(await favourites()).toEqual([]);
  });

  it('takes nobody for a favourite who is oneself, or not known', async () => {
    expect(await directory.addFavourite('Ben', 'Ben')).toBeFalse();
    expect(await directory.addFavourite('Ben', 'nobody')).toBeFalse();
  });
});
