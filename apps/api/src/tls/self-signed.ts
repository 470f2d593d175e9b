import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { StartProblem } from '../config/start-problem.js';
import type { Certificate } from './certificate.js';
import { lanAddresses, localNames } from './local-addresses.js';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** Browsers take none that is good for more than 398 days. */
const LIFE_MS = 365 * DAY_MS;
const RENEWED_BEFORE_END_MS = 14 * DAY_MS;

/**
 * A certificate of our own for this machine's names and addresses. It is kept, so that the exception that somebody made
 * for it in a browser outlives a restart, until it nears its end or lacks an address.
 */
export async function selfSignedCertificate(dataDir: string): Promise<Certificate> {
  const names = localNames();
  const addresses = ['127.0.0.1', '::1', ...lanAddresses()];
  const kept = await readKept(dataDir);
  if (kept !== undefined && isGoodFor(kept, names, addresses)) return kept;
  const made = await make(names, addresses);
  await keep(dataDir, made);
  return made;
}

function isGoodFor({ cert }: Certificate, names: string[], addresses: string[]): boolean {
  const parsed = new X509Certificate(cert);
  return (
    parsed.validToDate.getTime() - Date.now() > RENEWED_BEFORE_END_MS &&
    names.every((name) => parsed.checkHost(name) !== undefined) &&
    addresses.every((address) => parsed.checkIP(address) !== undefined)
  );
}

async function make(names: string[], addresses: string[]): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: "Let's Meet on this machine" }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + LIFE_MS),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          ...names.map((value) => ({ type: 2 as const, value })),
          ...addresses.map((ip) => ({ type: 7 as const, ip })),
        ],
      },
    ],
  });
  return { cert: made.cert, key: made.private };
}

const certFile = (dataDir: string): string => join(dataDir, 'self-signed-cert.pem');
const keyFile = (dataDir: string): string => join(dataDir, 'self-signed-key.pem');

async function readKept(dataDir: string): Promise<Certificate | undefined> {
  try {
    const [cert, key] = await Promise.all([
      readFile(certFile(dataDir), 'utf8'),
      readFile(keyFile(dataDir), 'utf8'),
    ]);
    const paired = new X509Certificate(cert).checkPrivateKey(createPrivateKey(key));
    return paired ? { cert, key } : undefined;
  } catch {
    // None was kept, or it is not readable or no PEM: either way a new one is made.
    return undefined;
  }
}

async function keep(dataDir: string, { cert, key }: Certificate): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true });
    await writeFile(keyFile(dataDir), key, { mode: 0o600 });
    await writeFile(certFile(dataDir), cert);
  } catch (error) {
    // A disk that is full or not ours to write to: Node's message says which.
    const message = error instanceof Error ? error.message : String(error);
    throw new StartProblem(`DATA_DIR cannot be written to: ${message}.`);
  }
}
