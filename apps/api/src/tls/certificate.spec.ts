import { X509Certificate } from 'node:crypto';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSecureContext } from 'node:tls';
import type { Config } from '../config/config.js';
import { StartProblem } from '../config/start-problem.js';
import { testConfig } from '../testing/test-config.js';
import { certificateOf } from './certificate.js';

describe('the certificate', () => {
  let dataDir: string;
  let selfSigned: Config;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'lets-meet-tls-'));
    selfSigned = testConfig({ HTTPS: 'true', DATA_DIR: join(dataDir, 'kept') });
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  it('is none for plain HTTP', async () => {
    expect(await certificateOf(testConfig())).toBeUndefined();
  });

  it('is made for this machine, with a key that only its owner reads', async () => {
    const made = await certificateOf(selfSigned);
    expect(() => createSecureContext(made)).not.toThrow();
    const parsed = new X509Certificate(made?.cert ?? '');
    expect(parsed.checkHost('localhost')).toBe('localhost');
    expect(parsed.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(parsed.checkHost('elsewhere.example')).toBeUndefined();
    const { mode } = await stat(join(dataDir, 'kept', 'self-signed-key.pem'));
    expect(mode & 0o077).toBe(0);
  });

  it('is kept over a restart, and made anew where what was kept is broken', async () => {
    const made = await certificateOf(selfSigned);
    expect(await certificateOf(selfSigned)).toEqual(made);
    await writeFile(join(dataDir, 'kept', 'self-signed-cert.pem'), 'broken');
    const anew = await certificateOf(selfSigned);
    expect(anew?.cert).not.toBe(made?.cert);
    expect(await certificateOf(selfSigned)).toEqual(anew);
  });

  it('says which file is wrong', async () => {
    const key = join(dataDir, 'key.pem');
    await writeFile(key, 'no key');
    const missing = testConfig({ TLS_CERT: join(dataDir, 'none.pem'), TLS_KEY: key });
    await expectAsync(certificateOf(missing)).toBeRejectedWithError(StartProblem, /^TLS_CERT /);
    const broken = testConfig({ TLS_CERT: key, TLS_KEY: key });
    await expectAsync(certificateOf(broken)).toBeRejectedWithError(StartProblem, /cannot be used/);
  });
});
