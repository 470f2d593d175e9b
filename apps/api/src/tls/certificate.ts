import { readFile } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';
import type { Config } from '../config/config.js';
import { StartProblem } from '../config/start-problem.js';
import { selfSignedCertificate } from './self-signed.js';

/** PEM, as Node's HTTPS server takes it. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/**
 * The certificate to serve with, undefined for plain HTTP.
 * @throws {StartProblem} where a file cannot be read, or the two do not belong together
 */
export async function certificateOf({ tls, dataDir }: Config): Promise<Certificate | undefined> {
  switch (tls.kind) {
    case 'none':
      return undefined;
    case 'self-signed':
      return selfSignedCertificate(dataDir);
    case 'files': {
      const certificate = {
        cert: await readPem('TLS_CERT', tls.cert),
        key: await readPem('TLS_KEY', tls.key),
      };
      check(certificate);
      return certificate;
    }
  }
}

async function readPem(variable: string, file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    // Missing, a folder, or not ours to read: Node's message says which.
    throw new StartProblem(`${variable} cannot be read: ${messageOf(error)}.`);
  }
}

function check(certificate: Certificate): void {
  try {
    createSecureContext(certificate);
  } catch (error) {
    // No PEM, or a key that is not the certificate's: OpenSSL's message says which.
    throw new StartProblem(`TLS_CERT and TLS_KEY cannot be used: ${messageOf(error)}.`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
