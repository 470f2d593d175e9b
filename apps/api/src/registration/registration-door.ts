import type { RegistrationErrorCode } from '@lets-meet/signaling-contracts/members';
import { Injectable } from '@nestjs/common';
import { AccountStore } from '../accounts/account-store.js';
import { FREE_FAILURES } from '../accounts/attempt-policy.js';
import { AttemptStore } from '../accounts/attempt-store.js';
import { digestOf } from '../accounts/token.js';
import { GuestBlockStore } from '../sessions/guest-block-store.js';
import type { Visitor } from '../sessions/visitor.js';
import { Settings } from '../settings/settings.js';

/** Why nobody may register now, or this visitor may not. */
export interface ClosedDoor {
  readonly code: Extract<
    RegistrationErrorCode,
    'registration-off' | 'not-set-up' | 'guest-blocked' | 'too-many-attempts'
  >;
  /** How long to wait, in milliseconds, where there were too many. */
  readonly waitMs?: number;
}

/** Decides whether somebody may make their own account, whatever they typed. */
@Injectable()
export class RegistrationDoor {
  constructor(
    private readonly accounts: AccountStore,
    private readonly attempts: AttemptStore,
    private readonly blocks: GuestBlockStore,
    private readonly settings: Settings,
  ) {}

  /**
   * Undefined lets them in, and counts it as an attempt.
   * @param token the one that the browser has, of a session that may be over
   */
  async refusal({ network }: Visitor, token: string | undefined): Promise<ClosedDoor | undefined> {
    if (!(await this.accounts.hasAdministrator())) return { code: 'not-set-up' };
    if (!this.settings.get('selfRegistration')) return { code: 'registration-off' };
    const now = Date.now();
    // Whoever is kept out as a guest does not come back with an account that nobody gave them.
    const tokenDigest = token === undefined ? null : digestOf(token);
    if (await this.blocks.holds({ network, tokenDigest }, now)) return { code: 'guest-blocked' };
    // Not counted with attempts to sign in: who fills one up does not lock an office out of the other. Those that
    // succeed count as well: this also limits how many accounts somebody makes.
    const place = { subject: `registration ${network}`, free: FREE_FAILURES.address };
    const waitMs = await this.attempts.begin([place], now);
    return waitMs > 0 ? { code: 'too-many-attempts', waitMs } : undefined;
  }
}
