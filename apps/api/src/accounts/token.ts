import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** What nobody can guess: it stands for a session, or for a one-time link. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What is kept of a token: it is found by it, and who reads the table cannot use it. */
export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
