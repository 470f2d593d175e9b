import { nameKey, type SignInErrorCode } from '@lets-meet/signaling-contracts';
import { Injectable } from '@nestjs/common';
import type { Account } from './account.js';
import { AccountStore } from './account-store.js';
import { FREE_FAILURES } from './attempt-policy.js';
import { AttemptStore } from './attempt-store.js';
import { DECOY_HASH, verifyPassword } from './password-hash.js';

/** What somebody claims, and from where. */
export interface Claim {
  readonly username: string;
  readonly password: string;
  /** The address that attempts are counted for. */
  readonly address: string;
}

export type Proved =
  | { readonly ok: true; readonly account: Account }
  | {
      readonly ok: false;
      readonly code: Extract<
        SignInErrorCode,
        'wrong-credentials' | 'account-disabled' | 'too-many-attempts'
      >;
      /** How long to wait, in milliseconds, where there were too many. */
      readonly waitMs: number;
    };

/** Finds out whether somebody is the owner of an account. Who is not learns neither why, nor from the time it took. */
@Injectable()
export class Credentials {
  constructor(
    private readonly accounts: AccountStore,
    private readonly attempts: AttemptStore,
  ) {}

  async prove({ username, password, address }: Claim): Promise<Proved> {
    const account = { subject: `account ${nameKey(username)}`, free: FREE_FAILURES.account };
    const place = { subject: `address ${address}`, free: FREE_FAILURES.address };
    const waitMs = await this.attempts.begin([place, account], Date.now());
    if (waitMs > 0) return { ok: false, code: 'too-many-attempts', waitMs };
    const found = await this.accounts.byUsername(username);
    const isRight = await verifyPassword(password, found?.passwordHash ?? DECOY_HASH);
    if (found === undefined || !isRight) return { ok: false, code: 'wrong-credentials', waitMs: 0 };
    await this.attempts.succeed(account.subject, place.subject);
    if (found.disabled) return { ok: false, code: 'account-disabled', waitMs: 0 };
    const { id, name, role } = found;
    return { ok: true, account: { id, name, role, username: found.username } };
  }
}
