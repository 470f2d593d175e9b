import {
  INVITATION_PAGE,
  nameKey,
  NEW_PASSWORD_PAGE,
  type LinkErrorCode,
} from '@lets-meet/signaling-contracts';
import {
  type InvitationAcceptance,
  type InvitationRequest,
  type LinkView,
  type MadeLink,
  type PasswordReset,
} from '@lets-meet/signaling-contracts/members';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Actor } from '../access/access.js';
import { AccountService } from '../accounts/account-service.js';
import { AccountStore } from '../accounts/account-store.js';
import { LinkStore } from '../accounts/link-store.js';
import { digestOf, newToken } from '../accounts/token.js';
import type { AuditFact } from '../audit/audit-entry.js';
import { AuditLog } from '../audit/audit-log.js';
import type { Identity } from '../sessions/identity-service.js';
import { SignOut } from '../sessions/sign-out.js';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** How long the links are good for, in milliseconds. */
export const INVITATION_LIFE_MS = 7 * DAY_MS;
const RESET_LIFE_MS = DAY_MS;

/** Whom a link has let in, or why it has not. */
export type LetIn =
  | { readonly ok: true; readonly identity: Identity }
  | { readonly ok: false; readonly code: LinkErrorCode };

/** One-time links: administrators make them, and whoever has one comes in by it. */
@Injectable()
export class LinkService {
  constructor(
    private readonly links: LinkStore,
    private readonly accounts: AccountService,
    private readonly accountStore: AccountStore,
    private readonly signOuts: SignOut,
    private readonly audit: AuditLog,
  ) {}

  /** Undefined where there is an open invitation for the name, and another one was not asked for. */
  async invite({ role, name, again }: InvitationRequest, by: Actor): Promise<MadeLink | undefined> {
    const now = Date.now();
    await this.links.prune(now);
    if (name !== null && again !== true && (await this.isInvited(name, now))) {
      return undefined;
    }
    const token = newToken();
    const expiresAt = now + INVITATION_LIFE_MS;
    const invitation = { id: randomUUID(), role, name, username: null, expiresAt };
    await this.links.addInvitations(
      [{ ...invitation, tokenDigest: digestOf(token) }],
      (transaction) =>
        this.audit.record({ action: 'person-invited', by, after: { role, name } }, transaction),
    );
    return { path: `${INVITATION_PAGE}#${token}`, expiresAt };
  }

  /** Undefined where there is no such account. The password of before is good until the link is used. */
  async resetLink(accountId: string, by: Actor): Promise<MadeLink | undefined> {
    const account = await this.accountStore.byId(accountId);
    if (account === undefined) return undefined;
    const token = newToken();
    const expiresAt = Date.now() + RESET_LIFE_MS;
    const reset = { id: randomUUID(), accountId, expiresAt };
    const fact = { action: 'reset-link-made', by, subject: account.username } as const;
    await this.links.addReset(digestOf(token), reset, (transaction) =>
      this.audit.record(fact, transaction),
    );
    return { path: `${NEW_PASSWORD_PAGE}#${token}`, expiresAt };
  }

  /** What the link is for; undefined where it is not valid any more. */
  async look(token: string): Promise<LinkView | undefined> {
    const link = await this.links.find(digestOf(token), Date.now());
    if (link === undefined) return undefined;
    if (link.kind === 'invitation') {
      return { kind: 'invitation', name: link.name, username: link.username };
    }
    const account = await this.accountStore.byId(link.accountId);
    return account && { kind: 'reset', username: account.username };
  }

  /** @param address from which it is asked for */
  async accept({ token, ...typed }: InvitationAcceptance, address: string): Promise<LetIn> {
    const [digest, now] = [digestOf(token), Date.now()];
    const link = await this.links.find(digest, now);
    if (link?.kind !== 'invitation') return { ok: false, code: 'link-not-valid' };
    const created = await this.accounts.createBy({ ...typed, role: link.role }, (account) => {
      const { id, username, name, role } = account;
      const fact: AuditFact = {
        action: 'account-created',
        by: { person: { id, name }, address },
        subject: username,
        after: { name, role },
      };
      return this.links.accept(digest, account, now, (transaction) =>
        this.audit.record(fact, transaction),
      );
    });
    if (!created.ok) return created;
    const { id, name, role } = created.account;
    return { ok: true, identity: { person: { id, name }, role } };
  }

  /** With the new password everybody is signed out who knew the old one. */
  async reset({ token, password }: PasswordReset, address: string): Promise<LetIn> {
    const [digest, now] = [digestOf(token), Date.now()];
    const link = await this.links.find(digest, now);
    const account = link?.kind === 'reset' && (await this.accountStore.byId(link.accountId));
    if (!account) return { ok: false, code: 'link-not-valid' };
    const { id, username, name, role } = account;
    const hashed = await this.accounts.hash(password, [username, name]);
    if (!hashed.ok) return hashed;
    const person = { id, name };
    const refusal = await this.links.reset(digest, id, hashed.passwordHash, now, (transaction) =>
      this.audit.record({ action: 'password-reset', by: { person, address } }, transaction),
    );
    if (refusal !== undefined) return { ok: false, code: refusal };
    await this.signOuts.everywhere(id);
    return { ok: true, identity: { person, role } };
  }

  /** Takes an invitation back. False where there is none. */
  withdraw(id: string, by: Actor): Promise<boolean> {
    return this.links.removeInvitation(id, (transaction) =>
      this.audit.record({ action: 'invitation-withdrawn', by }, transaction),
    );
  }

  private async isInvited(name: string, now: number): Promise<boolean> {
    const key = nameKey(name);
    const open = await this.links.invitations(now);
    return open.some((invitation) => invitation.name !== null && nameKey(invitation.name) === key);
  }
}
