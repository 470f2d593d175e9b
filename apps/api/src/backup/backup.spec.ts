import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { DatabaseConfig } from '../config/config.js';
import { StartProblem } from '../config/start-problem.js';
import { connect, openDatabase } from '../persistence/open-database.js';
import { putSetting, SettingStore } from '../settings/setting-store.js';
import { Settings } from '../settings/settings.js';
import { TEST_DATABASES } from '../testing/on-each-database.js';
import { testConfig } from '../testing/test-config.js';
import { backUp } from './back-up.js';
import { restore } from './restore.js';

const NOW = new Date('2026-11-23T05:00:00Z');

for (const { name, empty } of TEST_DATABASES) {
  describe(`a backup of ${name}`, () => {
    let folder: string;
    let config: DatabaseConfig;
    let file: string;

    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'lets-meet-backup-'));
      file = join(folder, 'backup');
      const fresh = await empty();
      config =
        fresh.kind === 'sqlite' ? { kind: 'sqlite', file: join(folder, 'meet.sqlite') } : fresh;
      await decideGuests(false);
    }, 30_000);
    afterEach(() => rm(folder, { recursive: true }));

    async function decideGuests(guests: boolean): Promise<void> {
      const database = await openDatabase(config);
      await database
        .transaction()
        .execute((transaction) => putSetting(transaction, 'guests', guests));
      await database.destroy();
    }

    async function guestsDecided(): Promise<boolean> {
      const database = await openDatabase(config);
      const settings = new Settings(testConfig());
      await new SettingStore(database, settings).onModuleInit();
      const guests = settings.get('guests');
      await database.destroy();
      return guests;
    }

    it('is made while the server runs, for its owner alone', async () => {
      const server = await openDatabase(config);
      await backUp(config, file);
      await server.destroy();
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect(await readdir(folder)).not.toContain('backup.partial');
    });

    it('brings back what there was, and keeps what there is', async () => {
      await backUp(config, file);
      await decideGuests(true);
      const kept = await restore(config, file, NOW);
      expect(await guestsDecided()).toBeFalse();
      expect(kept).toContain('20261123T050000000Z');

      await decideGuests(true);
      await backUp(config, join(folder, 'second'));
      await restore(config, join(folder, 'second'), new Date(NOW.getTime() + 1));
      expect(await guestsDecided()).toBeTrue();
    });

    it('is not restored while a server runs', async () => {
      await backUp(config, file);
      const server = await openDatabase(config);
      await expectAsync(restore(config, file, NOW)).toBeRejectedWithError(
        StartProblem,
        /uses the database: stop it first/,
      );
      await server.destroy();
      await expectAsync(restore(config, file, NOW)).toBeResolved();
    });

    it('is not restored where it is damaged, or something else', async () => {
      await writeFile(file, 'something else, and long enough to be looked at as one'.repeat(100));
      await expectAsync(restore(config, file, NOW)).toBeRejectedWithError(StartProblem);
      expect(await guestsDecided()).toBeFalse();
    });

    it('is not restored where a newer program made it', async () => {
      const database = connect(config);
      await sql`insert into kysely_migration values ('9999-newer', '2030-01-01')`.execute(database);
      await database.destroy();
      await backUp(config, file);
      await expectAsync(restore(config, file, NOW)).toBeRejectedWithError(
        StartProblem,
        /newer version/,
      );
    });

    it('never takes the place of another file', async () => {
      await writeFile(file, 'mine');
      await expectAsync(backUp(config, file)).toBeRejectedWithError(
        StartProblem,
        `${file} is there already: name another file, or remove it.`,
      );
    });
  });
}

describe('a restore where there was no database', () => {
  it('makes it of the backup', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lets-meet-backup-'));
    const before: DatabaseConfig = { kind: 'sqlite', file: join(folder, 'before.sqlite') };
    await (await openDatabase(before)).destroy();
    await backUp(before, join(folder, 'backup'));
    const after: DatabaseConfig = { kind: 'sqlite', file: join(folder, 'after.sqlite') };
    expect(await restore(after, join(folder, 'backup'), NOW)).toBeUndefined();
    expect(await readdir(folder)).toEqual(['after.sqlite', 'backup', 'before.sqlite']);
    await rm(folder, { recursive: true });
  });
});
