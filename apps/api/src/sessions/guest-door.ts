import type { SignInErrorCode } from '@lets-meet/signaling-contracts';
import { Injectable } from '@nestjs/common';
import { AccountStore } from '../accounts/account-store.js';
import { Settings } from '../settings/settings.js';

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
  ) {}

  /** @param isLocal whether they ask from the server's own machine */
  async refusal(isLocal: boolean): Promise<SignInErrorCode | undefined> {
    // Until somebody is responsible for the server it is nobody's but theirs who sit at it.
    if (!(await this.accounts.hasAdministrator())) return isLocal ? undefined : 'not-set-up';
    return this.settings.get('guests') ? undefined : 'guests-not-allowed';
  }

  async entrance(): Promise<Entrance> {
    if (!(await this.accounts.hasAdministrator())) return 'guests';
    return this.settings.get('guests') ? 'both' : 'accounts';
  }
}
