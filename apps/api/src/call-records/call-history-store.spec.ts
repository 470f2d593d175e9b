import { AccountStore } from '../accounts/account-store.js';
import { nothingBesides } from '../persistence/besides.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import { CallHistoryStore } from './call-history-store.js';
import { CallRecordStore } from './call-record-store.js';

const ANN = { id: 'ann', name: 'Ann' };
const BEN = { id: 'ben', name: 'Ben' };

onEachDatabase('CallHistoryStore', (database) => {
  let history: CallHistoryStore;

  beforeEach(() => {
    history = new CallHistoryStore(database());
  });

  /** Ann called Ben then, and Ben was not here. */
  async function missed(callId: string, at: number, caller = ANN): Promise<void> {
    const rang = { fact: 'rang', at, caller, calleeId: 'ben', calleeName: 'Ben' } as const;
    const ended = { fact: 'ended', at: at + 1, reason: 'offline', outcome: 'offline' } as const;
    await new CallRecordStore(database()).keep([{ callId, facts: [rang, ended] }]);
  }

  async function ids(before?: string): Promise<string[]> {
    const { calls, more } = await history.page('ben', before, 2);
    return [...calls.map(({ id }) => id), ...(more ? ['more'] : [])];
  }

  it('gives calls page by page, the newest first, each of them once', async () => {
    await missed('a', 1);
    // Several at the same time.
    for (const id of ['b', 'c', 'd']) await missed(id, 5);
    expect(await ids()).toEqual(['d', 'c', 'more']);
    expect(await ids('c')).toEqual(['b', 'a']);
    expect(await ids('a')).toEqual([]);
  });

  it('tells how long they talked, from when they had the media', async () => {
    const store = new CallRecordStore(database());
    const rang = { fact: 'rang', at: 1, caller: ANN, calleeId: 'ben', calleeName: 'Ben' } as const;
    const accepted = { fact: 'accepted', at: 10, callerId: 'ann', calleeId: 'ben' } as const;
    const ended = { fact: 'ended', at: 50, reason: 'hung-up', outcome: 'answered' } as const;
    const reported = { fact: 'reported', at: 20, side: 'caller', report: { setUpMs: 9 } } as const;
    await store.keep([{ callId: 'silent', facts: [rang, accepted, ended] }]);
    await store.keep([{ callId: 'told', facts: [{ ...rang, at: 2 }, accepted, reported, ended] }]);
    await store.keep([{ callId: 'running', facts: [{ ...rang, at: 3 }, accepted] }]);
    await missed('missed', 0);
    const { calls } = await history.page('ann', undefined);
    expect(calls.map(({ id, durationMs }) => [id, durationMs])).toEqual([
      ['told', 30],
      ['silent', 40],
      ['missed', null],
    ]);
  });

  it('has name and picture that an account has now, and the one that a guest had then', async () => {
    await missed('one', 1);
    const account = { ...BEN, username: 'ben', role: 'member', passwordHash: '' } as const;
    await new AccountStore(database()).add({ ...account, name: 'Benjamin' }, 1, nothingBesides);
    const { calls } = await history.page('ann', undefined);
    expect(calls.map(({ peer, account }) => [peer.name, account])).toEqual([['Benjamin', true]]);
    const picture = { account_id: 'ben', digest: 'd', media_type: 'image/webp' };
    await database()
      .insertInto('picture')
      .values({ ...picture, content: new Uint8Array(1) })
      .execute();
    expect((await history.page('ann', undefined)).calls[0]?.picture).toBe('d');
    const [one] = (await history.page('ben', undefined)).calls;
    expect([one?.peer.name, one?.account, one?.picture]).toEqual(['Ann', false, undefined]);
  });

  it('knows what was missed until it is seen, of one person or of all', async () => {
    await missed('one', 1);
    await missed('two', 2, { id: 'cas', name: 'Cas' });
    await missed('three', 3);
    const open = async (): Promise<string[]> =>
      (await history.missed('ben')).map(({ callId }) => callId);
    expect(await open()).toEqual(['one', 'two', 'three']);
    expect(await history.see('ben', 'ann')).toBeTrue();
    expect(await history.see('ben', 'ann')).toBeFalse();
    expect(await open()).toEqual(['two']);
    expect(await history.see('ben', null)).toBeTrue();
    expect(await open()).toEqual([]);
  });

  it('clears what is over for one of the two', async () => {
    await missed('one', 1);
    await history.clear('ben', 9);
    expect([await ids(), await history.missed('ben')]).toEqual([[], []]);
    expect((await history.page('ann', undefined)).calls.length).toBe(1);
    await history.clear('ann', 9);
    expect((await history.page('ann', undefined)).calls).toEqual([]);
  });
});
