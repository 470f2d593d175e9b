import type { SignInErrorCode } from '@lets-meet/signaling-contracts';
import { Injectable } from '@nestjs/common';
import { AccountStore } from '../accounts/account-store.js';
import { digestOf } from '../accounts/token.js';
import { Settings } from '../settings/settings.js';
import { GuestBlockStore } from './guest-block-store.js';
import type { Visitor } from './visitor.js';

/** Which ways in there are: what the login page shows. */
export type Entrance =
  /** Nobody has made an account yet. */
  'guests' | 'accounts' | 'both';

/** Decides whether people without an account may join. */
@Injectable()
export class GuestDoor {
  constructor(
    private readonly accounts: AccountStore,
    private readonly settings: Settings,
    private readonly blocks: GuestBlockStore,
  ) {}

  /** @param token the one that the browser has, of a session that may be over */
  async refusal(
    { isLocal, network }: Visitor,
    token: string | undefined,
  ): Promise<SignInErrorCode | undefined> {
    // Until somebody is responsible for the server it is nobody's but theirs who sit at it.
    if (!(await this.accounts.hasAdministrator())) return isLocal ? undefined : 'not-set-up';
    if (!this.settings.get('guests')) return 'guests-not-allowed';
    const digest = token === undefined ? null : digestOf(token);
    const isBlocked = await this.blocks.holds({ network, tokenDigest: digest }, Date.now());
    return isBlocked ? 'guest-blocked' : undefined;
  }

  async entrance(): Promise<Entrance> {
    if (!(await this.accounts.hasAdministrator())) return 'guests';
    return this.settings.get('guests') ? 'both' : 'accounts';
  }
}
