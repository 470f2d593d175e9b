import { sql } from 'kysely';
import { StartProblem } from '../config/start-problem.js';
import { SessionStore } from '../sessions/session-store.js';
import { TEST_DATABASES } from '../testing/on-each-database.js';
import type { Database } from './database.js';
import { migrate } from './migrate.js';
import { MIGRATIONS } from './migrations.js';
import * as sessions from './migrations/0001-sessions.js';
import { connect, openDatabase } from './open-database.js';

for (const { name, empty } of TEST_DATABASES) {
  describe(`migrate on ${name}`, () => {
    let database: Database;

    beforeEach(async () => {
      database = await openDatabase(await empty());
    }, 30_000);
    afterEach(() => database.destroy());

    it('has nothing to do the second time', async () => {
      await expectAsync(migrate(database)).toBeResolved();
    });

    it('keeps what is in the tables of the first step', async () => {
      const early = connect(await empty());
      await migrate(early, { '0001-sessions': sessions });
      await sql`
        insert into session values ('one', 'digest', 'ann', 'Ann', 1, null, 1790000000000, 1790000000001)
      `.execute(early);
      await migrate(early);
      const store = new SessionStore(early);
      expect(await store.find('digest', 0)).toEqual({
        id: 'one',
        person: { id: 'ann', name: 'Ann' },
        role: 'guest',
        used: false,
        expiresAt: 1_790_000_000_000,
        endsAt: 1_790_000_000_001,
      });
      await early.destroy();
    });

    it('does a step as a whole or not at all, and says why', async () => {
      const makeTable = (on: Database): Promise<void> =>
        on.schema.createTable('half').addColumn('id', 'text').execute();
      const failing = {
        ...MIGRATIONS,
        '9999-failing': {
          up: async (step: Database): Promise<void> => {
            await makeTable(step);
            throw new Error('no room');
          },
        },
      };
      await expectAsync(migrate(database, failing)).toBeRejectedWithError('no room');
      await expectAsync(makeTable(database)).toBeResolved();
    });

    it('does not touch the tables of a newer program', async () => {
      const newer = { ...MIGRATIONS, '9999-newer': { up: () => Promise.resolve() } };
      await migrate(database, newer);
      await expectAsync(migrate(database)).toBeRejectedWithError(StartProblem, /newer version/);
      const { rows } = await sql`select 1 from session`.execute(database);
      expect(rows).toEqual([]);
    });
  });
}
