import type { DatabaseConfig } from '../config/config.js';
import type { Database } from '../persistence/database.js';
import { openDatabase } from '../persistence/open-database.js';
import { PostgresCluster } from './postgres-cluster.js';

let cluster: Promise<PostgresCluster> | undefined;

if (!PostgresCluster.isInstalled) {
  console.log('note: PostgreSQL is not installed: the stores were tested on SQLite only');
}

afterAll(async () => {
  await (await cluster)?.stop();
});

/** A kind of database, and a new one of it with nothing in it. */
export interface TestDatabase {
  readonly name: string;
  readonly empty: () => Promise<DatabaseConfig>;
}

export const TEST_DATABASES: readonly TestDatabase[] = [
  { name: 'SQLite', empty: () => Promise.resolve({ kind: 'sqlite', file: ':memory:' }) },
  ...(PostgresCluster.isInstalled ? [{ name: 'PostgreSQL', empty: emptyPostgres }] : []),
];

/** The same tests of a store on every database there is, each with empty tables. */
export function onEachDatabase(store: string, tests: (database: () => Database) => void): void {
  for (const { name, empty } of TEST_DATABASES) {
    describe(`${store} on ${name}`, () => {
      let database: Database;

      beforeEach(async () => {
        database = await openDatabase(await empty());
      }, 30_000);
      afterEach(() => database.destroy());

      tests(() => database);
    });
  }
}

async function emptyPostgres(): Promise<DatabaseConfig> {
  cluster ??= PostgresCluster.start();
  return { kind: 'postgres', url: await (await cluster).emptyDatabase() };
}
