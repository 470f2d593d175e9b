import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runQuietly } from '../lib/child-process.mjs';

/** Where it is put: in the PATH, and where no package of Debian's puts anything. */
const FOLDER = '/usr/local/bin';

/**
 * Puts Debian's promtool where it is found. It comes with all of Prometheus, a service that would start and take another
 * 70 MB: so the package is only fetched, and the one program taken out of it.
 * @param {string} aptGet
 * @returns {Promise<{ exitCode: number, output: string }>}
 */
export async function installPromtool(aptGet) {
  const folder = mkdtempSync(join(tmpdir(), 'promtool-'));
  try {
    const fetched = await runQuietly('sh', [
      '-c',
      'cd "$1" && "$2" download prometheus',
      'sh',
      folder,
      aptGet,
    ]);
    const [archive] = readdirSync(folder);
    if (fetched.exitCode !== 0 || archive === undefined) return fetched;
    const unpack =
      'dpkg-deb --fsys-tarfile "$1" | tar -x -C "$2" --strip-components=3 ./usr/bin/promtool';
    return await runQuietly('sh', ['-c', unpack, 'sh', join(folder, archive), FOLDER]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
