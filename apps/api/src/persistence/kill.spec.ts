import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { SessionStore } from '../sessions/session-store.js';
import { openDatabase } from './open-database.js';

describe('a server that is killed in the middle of writing', () => {
  const writer = fileURLToPath(new URL('../testing/acknowledging-writer.js', import.meta.url));
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lets-meet-kill-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('has everything that it had acknowledged, and starts again', async () => {
    const file = join(folder, 'lets-meet.sqlite');
    const acknowledged: string[] = [];
    for (let round = 1; round <= 3; round++) {
      const child = spawn(process.execPath, [writer, file], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = once(child, 'exit');
      for await (const id of createInterface({ input: child.stdout })) {
        acknowledged.push(id);
        if (acknowledged.length >= round * 200) child.kill('SIGKILL');
      }
      expect(await ended).toEqual([null, 'SIGKILL']);
    }

    const database = await openDatabase({ kind: 'sqlite', file });
    const store = new SessionStore(database);
    const lost: string[] = [];
    for (const id of acknowledged) {
      if ((await store.find(id, 0)) === undefined) lost.push(id);
    }
    await database.destroy();
    expect(acknowledged.length).toBeGreaterThanOrEqual(600);
    expect(lost).toEqual([]);
  }, 30_000);
});
