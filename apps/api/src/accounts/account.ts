import type { Peer } from '@lets-meet/call-domain';
import type { Role } from '@lets-meet/signaling-contracts';

/** Somebody who signs in with a password. */
export interface Account extends Peer {
  readonly username: string;
  readonly role: Role;
}

/** An account with what proves that one is its owner. Stays inside this folder. */
export interface LockedAccount extends Account {
  readonly passwordHash: string;
}

/** An account as it was found. */
export interface KeptAccount extends LockedAccount {
  /** Its owner cannot sign in, whatever they prove. */
  readonly disabled: boolean;
}
