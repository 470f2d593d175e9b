import { argon2, randomBytes, timingSafeEqual, type Argon2Parameters } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** RFC 9106, section 4: the second recommended choice. Memory in KiB, lengths in bytes. */
const COST = { memory: 65_536, passes: 3, parallelism: 4 } as const;
const SALT_BYTES = 16;
const TAG_BYTES = 32;

/** `$argon2id$v=19$m=65536,t=3,p=4$salt$tag`, base64 without padding. */
const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** A hash that no password is known to have; checking it takes as long as checking any. */
export const DECOY_HASH = written(Buffer.alloc(SALT_BYTES), Buffer.alloc(TAG_BYTES));

/** What is kept of a password: it can be checked with it, and not be found again. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(SALT_BYTES);
  const tag = await derive('argon2id', {
    ...COST,
    message: normalised(password),
    nonce,
    tagLength: TAG_BYTES,
  });
  return written(nonce, tag);
}

/** @throws {Error} where `hash` is not one of {@link hashPassword} */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const { tag, ...parameters } = parsed(hash);
  const derived = await derive('argon2id', { ...parameters, message: normalised(password) });
  return timingSafeEqual(derived, tag);
}

/** The same letters can be typed in more than one way, by keyboard and system. */
function normalised(password: string): string {
  return password.normalize('NFKC');
}

function parsed(hash: string): Omit<Argon2Parameters, 'message'> & { readonly tag: Buffer } {
  const [, memory, passes, parallelism, salt, tagText] = PHC.exec(hash) ?? [];
  if (salt === undefined || tagText === undefined) throw new Error('This is no password hash');
  const tag = Buffer.from(tagText, 'base64');
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(salt, 'base64'),
    tagLength: tag.length,
    tag,
  };
}

function written(salt: Buffer, tag: Buffer): string {
  const { memory, passes, parallelism } = COST;
  const cost = `m=${memory},t=${passes},p=${parallelism}`;
  return `$argon2id$v=19$${cost}$${unpadded(salt)}$${unpadded(tag)}`;
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
