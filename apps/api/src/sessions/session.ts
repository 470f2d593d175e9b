import type { Peer } from '@lets-meet/call-domain';

/** Somebody signed in on one browser. */
export interface Session {
  readonly id: string;
  readonly person: Peer;
}
