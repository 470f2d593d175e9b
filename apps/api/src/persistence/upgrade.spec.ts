import { sql } from 'kysely';
import { EARLY_ROWS, type EarlyRow } from '../testing/early-rows.js';
import { TEST_DATABASES } from '../testing/on-each-database.js';
import type { Database } from './database.js';
import { migrate } from './migrate.js';
import { MIGRATIONS } from './migrations.js';
import { connect } from './open-database.js';

async function write(database: Database, { table, row }: EarlyRow): Promise<void> {
  const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)));
  const values = sql.join(Object.values(row));
  await sql`insert into ${sql.table(table)} (${columns}) values (${values})`.execute(database);
}

/** The same columns of the row as it is now. */
async function read(database: Database, { table, row }: EarlyRow): Promise<unknown> {
  const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)));
  const [[key, value] = ['', null]] = Object.entries(row);
  const { rows } = await sql`
    select ${columns} from ${sql.table(table)} where ${sql.ref(key)} = ${value}
  `.execute(database);
  return rows[0];
}

for (const { name, empty } of TEST_DATABASES) {
  describe(`an upgrade on ${name}`, () => {
    let database: Database;

    beforeEach(async () => {
      database = connect(await empty());
    }, 30_000);
    afterEach(() => database.destroy());

    it('loses nothing of what was written since the first step', async () => {
      const steps = Object.entries(MIGRATIONS);
      for (const [index, [step]] of steps.entries()) {
        await migrate(database, Object.fromEntries(steps.slice(0, index + 1)));
        for (const early of EARLY_ROWS) {
          if (early.step === step) await write(database, early);
        }
      }
      for (const early of EARLY_ROWS) {
        expect(await read(database, early))
          .withContext(`${early.table} of ${early.step}`)
          .toEqual(early.row);
      }
    });

    it('takes the tables of the first step, with what is in them, to the newest at once', async () => {
      const [[first, migration] = ['']] = Object.entries(MIGRATIONS);
      if (migration === undefined) throw new Error('There are no steps');
      const early = EARLY_ROWS.filter(({ step }) => step === first);
      await migrate(database, { [first]: migration });
      for (const row of early) await write(database, row);
      await migrate(database);
      for (const row of early) expect(await read(database, row)).toEqual(row.row);
    });
  });
}
