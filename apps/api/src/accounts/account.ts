import type { Peer } from '@lets-meet/call-domain';
import type { Role } from '@lets-meet/signaling-contracts';

/** Somebody whom this server keeps: they sign in with a password, or with a provider. */
export interface Account extends Peer {
  readonly username: string;
  readonly role: Role;
}

/** An account with what proves that one is its owner. Stays inside this folder. */
export interface LockedAccount extends Account {
  /** Null where there is none: they sign in with a provider. */
  readonly passwordHash: string | null;
}

/** An account as it was found. */
export interface KeptAccount extends LockedAccount {
  /** Its owner cannot sign in, whatever they prove. */
  readonly disabled: boolean;
}
