import type { Peer } from '@lets-meet/call-domain';

/** Somebody signed in. What identifies a session is only kept as a digest of its token. */
export interface Session {
  readonly person: Peer;
  /** Whether its browser has come back with the token; anybody can have sessions opened and leave them. */
  readonly used: boolean;
  /** When it ends unless it is used before: milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** Where sessions are kept: the memory of this process, or what several nodes share. */
export abstract class SessionStore {
  abstract put(key: string, session: Session): Promise<void>;
  abstract get(key: string): Promise<Session | undefined>;
  abstract remove(key: string): Promise<void>;
}
