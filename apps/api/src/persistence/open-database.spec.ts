import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartProblem } from '../config/start-problem.js';
import { openDatabase } from './open-database.js';

describe('openDatabase', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lets-meet-database-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('makes a folder that nobody else can read', async () => {
    const kept = join(folder, 'kept');
    const database = await openDatabase({ kind: 'sqlite', file: join(kept, 'meet.sqlite') });
    expect((await stat(kept)).mode & 0o777).toBe(0o700);
    await database.destroy();
    expect(await readdir(kept)).toEqual(['meet.sqlite']);
  });

  it('says which file is no database', async () => {
    const file = join(folder, 'meet.sqlite');
    await writeFile(file, 'something else, and long enough to be looked at as one'.repeat(100));
    await expectAsync(openDatabase({ kind: 'sqlite', file })).toBeRejectedWithError(
      StartProblem,
      `The database ${file} cannot be used: file is not a database.`,
    );
  });

  it('says that a PostgreSQL does not answer, without its password', async () => {
    const url = 'postgresql://meet:hush@127.0.0.1:1/meet';
    const opened = openDatabase({ kind: 'postgres', url });
    await expectAsync(opened).toBeRejectedWithError(
      StartProblem,
      /^The database of DATABASE_URL cannot be used: (?!.*hush)/,
    );
  });
});
