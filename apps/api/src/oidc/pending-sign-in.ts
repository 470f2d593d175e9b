import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import * as z from 'zod';

const pendingSignIn = z.object({
  /** By which the answer is known to be of this request. */
  state: z.string(),
  /** By which the identity is known to be of this request. */
  nonce: z.string(),
  /** By which the provider knows that whoever brings the code is whoever asked for it (PKCE). */
  codeVerifier: z.string(),
  /** Where the answer comes to. */
  redirectUri: z.string(),
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  endsAt: z.number(),
});

/** A sign-in for which the browser has gone to the provider. */
export type PendingSignIn = z.infer<typeof pendingSignIn>;

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals what has to be remembered until the browser is back, so that the browser itself can keep it: the server keeps
 * nothing for those who never come back, however many begin. The key is of this start: a sign-in outlives no restart.
 */
export class PendingSeal {
  private readonly key = randomBytes(32);

  seal(pending: PendingSignIn): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv);
    const sealed = Buffer.concat([cipher.update(JSON.stringify(pending)), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** Undefined where it is not one of ours, or too old. */
  open(sealed: string, now: number): PendingSignIn | undefined {
    const bytes = Buffer.from(sealed, 'base64url');
    const [iv, tag] = [bytes.subarray(0, IV_BYTES), bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES)];
    if (tag.length < TAG_BYTES) return undefined;
    const opened = this.decrypt(iv, tag, bytes.subarray(IV_BYTES + TAG_BYTES));
    if (opened === undefined) return undefined;
    const pending = pendingSignIn.parse(JSON.parse(opened));
    return pending.endsAt > now ? pending : undefined;
  }

  private decrypt(iv: Buffer, tag: Buffer, sealed: Buffer): string | undefined {
    const decipher = createDecipheriv('aes-256-gcm', this.key, iv).setAuthTag(tag);
    const opened = decipher.update(sealed, undefined, 'utf8');
    try {
      return opened + decipher.final('utf8');
    } catch {
      // The tag does not fit: somebody else's, or of an earlier start.
      return undefined;
    }
  }
}
