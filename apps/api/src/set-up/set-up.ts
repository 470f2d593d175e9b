import { SET_UP_PAGE, type LinkErrorCode, type SetUpRequest } from '@lets-meet/signaling-contracts';
import { Injectable } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import { AccountService } from '../accounts/account-service.js';
import { AccountStore } from '../accounts/account-store.js';
import { digestOf, newToken } from '../accounts/token.js';
import { AuditLog } from '../audit/audit-log.js';
import type { Identity } from '../sessions/identity-service.js';
import { SignOut } from '../sessions/sign-out.js';
import { putSetting } from '../settings/setting-store.js';
import { Settings } from '../settings/settings.js';

export type SetUpDone =
  | { readonly ok: true; readonly identity: Identity }
  | { readonly ok: false; readonly code: LinkErrorCode };

/** The first administrator, made by whoever can read the console on which the server prints a link. */
@Injectable()
export class SetUp {
  private readonly token = newToken();
  private underWay = false;

  constructor(
    private readonly accounts: AccountService,
    private readonly accountStore: AccountStore,
    private readonly settings: Settings,
    private readonly signOuts: SignOut,
    private readonly audit: AuditLog,
  ) {}

  /** The path of the link, good until it is used or the server stops; undefined where there is an administrator. */
  async link(): Promise<string | undefined> {
    return (await this.accountStore.hasAdministrator())
      ? undefined
      : `${SET_UP_PAGE}#${this.token}`;
  }

  /** Whether this is the token of the link, and the link is still good. */
  async isGood(token: string): Promise<boolean> {
    return isSame(token, this.token) && !(await this.accountStore.hasAdministrator());
  }

  /** @param address from which it is asked for */
  async run(request: SetUpRequest, address: string): Promise<SetUpDone> {
    // The second of two at the same time would make a second administrator.
    if (this.underWay || !isSame(request.token, this.token)) return refuse('link-not-valid');
    this.underWay = true;
    try {
      return await this.runOnce(request, address);
    } finally {
      this.underWay = false;
    }
  }

  private async runOnce(
    { username, name, password, guests }: SetUpRequest,
    address: string,
  ): Promise<SetUpDone> {
    if (await this.accountStore.hasAdministrator()) return refuse('link-not-valid');
    const wanted = { username, name, password, role: 'administrator' } as const;
    const created = await this.accounts.create(wanted, async (transaction, { id, role }) => {
      await putSetting(transaction, 'guests', guests);
      const by = { person: { id, name }, address };
      const after = { name, role, guests };
      await this.audit.record(
        { action: 'server-set-up', by, subject: username, after },
        transaction,
      );
    });
    if (!created.ok) return created;
    this.settings.take({ guests });
    if (!guests) await this.signOuts.guests();
    const { id, role } = created.account;
    return { ok: true, identity: { person: { id, name }, role } };
  }
}

function refuse(code: LinkErrorCode): SetUpDone {
  return { ok: false, code };
}

/** Takes as long for a guess that is almost right as for any other. */
function isSame(guess: string, token: string): boolean {
  return timingSafeEqual(Buffer.from(digestOf(guess)), Buffer.from(digestOf(token)));
}
