import type { AuditAction } from '@lets-meet/signaling-contracts/administration';
import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from './canonical-json.js';

/** Who does something, and from where. */
export interface AuditActor {
  /** Null where nobody is signed in: it is tried in vain, or done at the server's console. */
  readonly person: { readonly id: string; readonly name: string } | null;
  /** Null where it is done on the server itself. */
  readonly address: string | null;
}

/** Who types a command on the server's own machine. */
export const CONSOLE: AuditActor = { person: null, address: null };

/** Something that was done to the server, as it is told. Never a secret, nor what somebody typed in the place of one. */
export interface AuditFact {
  readonly action: AuditAction;
  readonly by: AuditActor;
  /** Whom or what it was done to. */
  readonly subject?: string;
  readonly before?: Json;
  readonly after?: Json;
}

/** One entry of the log, as it is kept. */
export interface AuditEntry {
  /** 1, 2, 3 … */
  readonly number: number;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  readonly action: string;
  readonly actor: { readonly id: string; readonly name: string } | null;
  readonly address: string | null;
  readonly subject: string | null;
  readonly before: Json;
  readonly after: Json;
}

/** @param previous the hash of the entry before; empty for the first */
export function hashOf(entry: AuditEntry, previous: string): string {
  const { number, at, action, actor, address, subject, before, after } = entry;
  const content = canonicalJson({
    ...{ number, at, action, address, subject, before, after },
    actor: actor === null ? null : { id: actor.id, name: actor.name },
  });
  return createHash('sha256').update(`${previous}\n${content}`).digest('hex');
}
