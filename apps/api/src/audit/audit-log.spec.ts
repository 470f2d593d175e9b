import { sql } from 'kysely';
import { onEachDatabase } from '../testing/on-each-database.js';
import { AuditLog } from './audit-log.js';
import { CONSOLE, type AuditFact } from './audit-entry.js';
import { AuditStore, type AuditSelection } from './audit-store.js';
import { verifyAudit } from './verify-audit.js';

const ANN = { person: { id: 'ann', name: 'Ann' }, address: '192.0.2.7' };
const EVERYTHING: AuditSelection = { text: '', actions: [], sort: 'number', descending: false };

onEachDatabase('the audit log', (database) => {
  let store: AuditStore;
  let log: AuditLog;

  beforeEach(() => {
    store = new AuditStore(database());
    log = new AuditLog(database(), store);
  });

  async function recordThree(): Promise<void> {
    const change: AuditFact = { action: 'setting-changed', by: ANN, subject: 'guests' };
    await log.record({ action: 'signed-in', by: ANN });
    await log.record({ ...change, before: true, after: false });
    await log.record({ action: 'account-created', by: CONSOLE, after: { role: 'administrator' } });
  }

  const run = async (statement: string): Promise<unknown> => sql.raw(statement).execute(database());

  /** What only somebody can do who has taken the triggers away, which each database has its own way for. */
  async function tamper(statement: string): Promise<void> {
    for (const trigger of ['audit_entry_kept', 'audit_entry_unchanged']) {
      const drop = `drop trigger if exists ${trigger}`;
      await run(drop).catch(() => run(`${drop} on audit_entry`));
    }
    await run(statement);
  }

  it('says who did what, to what, when and from where, and how it was before and after', async () => {
    await recordThree();
    const [, second]: readonly unknown[] = await store.page(EVERYTHING, 0, 10);
    expect(second).toEqual({
      number: 2,
      at: jasmine.any(Number),
      action: 'setting-changed',
      actor: ANN.person,
      address: '192.0.2.7',
      subject: 'guests',
      before: true,
      after: false,
    });
  });

  it('is whole while nobody but the program has written to it', async () => {
    expect(await verifyAudit(store)).toEqual({ ok: true, entries: 0, hash: '' });
    await recordThree();
    expect(await verifyAudit(store)).toEqual({
      ok: true,
      entries: 3,
      hash: jasmine.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('keeps the order of entries that are written at the same time', async () => {
    await Promise.all(Array.from({ length: 20 }, recordThree));
    expect(await verifyAudit(store)).toEqual(jasmine.objectContaining({ ok: true, entries: 60 }));
  });

  it('lets the database refuse a change and a removal', async () => {
    await recordThree();
    const refused = jasmine.stringMatching(/never (?:changed|removed)/);
    for (const statement of ["update audit_entry set action = 'x'", 'delete from audit_entry']) {
      await expectAsync(run(statement)).toBeRejectedWith(
        jasmine.objectContaining({ message: refused }),
      );
    }
  });

  it('shows the first entry that was changed', async () => {
    await recordThree();
    await tamper("update audit_entry set after = 'true' where number = 2");
    expect(await verifyAudit(store)).toEqual({ ok: false, broken: 2 });
  });

  it('shows the first entry that is missing, also at the end', async () => {
    await recordThree();
    await tamper('delete from audit_entry where number = 3');
    expect(await verifyAudit(store)).toEqual({ ok: false, broken: 3 });
    await tamper('delete from audit_entry where number = 1');
    expect(await verifyAudit(store)).toEqual({ ok: false, broken: 1 });
  });

  it('is taken back with the change that it tells', async () => {
    const failed = database()
      .transaction()
      .execute(async (transaction) => {
        await log.record({ action: 'signed-in', by: ANN }, transaction);
        throw new Error('no room');
      });
    await expectAsync(failed).toBeRejectedWithError('no room');
    expect(await store.count(EVERYTHING)).toBe(0);
  });

  it('is searched, narrowed, sorted and read in pages', async () => {
    await recordThree();
    const numbers = async (
      selection: Partial<AuditSelection>,
      offset = 0,
      limit = 10,
    ): Promise<number[]> => {
      const entries = await store.page({ ...EVERYTHING, ...selection }, offset, limit);
      return entries.map(({ number }) => number);
    };
    expect(await numbers({ text: 'GUESTS' })).toEqual([2]);
    expect(await numbers({ text: '%' })).toEqual([]);
    expect(await numbers({ actions: ['signed-in', 'account-created'] })).toEqual([1, 3]);
    expect(await numbers({ sort: 'action' })).toEqual([3, 2, 1]);
    expect(await numbers({ sort: 'actor', descending: true })).toEqual([2, 1, 3]);
    expect(await numbers({ descending: true }, 1, 1)).toEqual([2]);
    expect(await store.count({ ...EVERYTHING, text: 'ann' })).toBe(2);
  });
});
