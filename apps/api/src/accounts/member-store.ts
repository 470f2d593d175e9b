import { LIMITS, type Role } from '@lets-meet/signaling-contracts';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from 'kysely';
import type { AuditActor, AuditFact } from '../audit/audit-entry.js';
import { AuditLog } from '../audit/audit-log.js';
import { DATABASE, type Database } from '../persistence/database.js';
import { refusableTransaction } from '../persistence/refusable-transaction.js';
import type { Schema } from '../persistence/schema.js';

/** An account as administrators see it. */
export interface MemberRecord {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  /** Empty where they do not say. */
  readonly title: string;
  readonly role: Role;
  readonly disabled: boolean;
  readonly createdAt: number;
}

/** What became of a change; anything but `done` has changed nothing. */
export type MemberOutcome = 'done' | 'not-found' | 'last-administrator';

/**
 * What administrators do with accounts: taken down with the change itself. One of
 * them always remains who can sign in, and needs no provider for it.
 */
@Injectable()
export class MemberStore {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async list(): Promise<MemberRecord[]> {
    const rows = await this.database
      .selectFrom('account')
      .select(['id', 'username', 'name', 'title', 'role', 'disabled_at', 'created_at'])
      .orderBy('name_key')
      .limit(LIMITS.people)
      .execute();
    return rows.map(({ disabled_at, created_at, ...row }) => ({
      ...row,
      disabled: disabled_at !== null,
      createdAt: created_at,
    }));
  }

  setRole(id: string, role: Role, by: AuditActor): Promise<MemberOutcome> {
    return this.change(id, async (transaction, before) => {
      await transaction.updateTable('account').set({ role }).where('id', '=', id).execute();
      return { action: 'role-changed', by, before: before.role, after: role };
    });
  }

  /** @param disabledAt null enables it again */
  setDisabled(id: string, disabledAt: number | null, by: AuditActor): Promise<MemberOutcome> {
    return this.change(id, async (transaction) => {
      const account = transaction.updateTable('account').where('id', '=', id);
      await account.set({ disabled_at: disabledAt }).execute();
      return { action: disabledAt === null ? 'account-enabled' : 'account-disabled', by };
    });
  }

  /** With their sessions and links. */
  remove(id: string, by: AuditActor): Promise<MemberOutcome> {
    return this.change(id, async (transaction, { name, role }) => {
      await transaction.deleteFrom('account').where('id', '=', id).execute();
      return { action: 'account-deleted', by, before: { name, role } };
    });
  }

  private async change(
    id: string,
    change: (
      transaction: Transaction<Schema>,
      before: { readonly name: string; readonly role: Role },
    ) => Promise<Omit<AuditFact, 'subject'>>,
  ): Promise<MemberOutcome> {
    const isRefusal = (outcome: MemberOutcome): boolean => outcome !== 'done';
    return refusableTransaction(this.database, isRefusal, async (transaction) => {
      // Keeps the administrators as they are until this is over: two could take the role from each other at once.
      await transaction
        .updateTable('account')
        .set((by) => ({ role: by.ref('role') }))
        .where('role', '=', 'administrator')
        .execute();
      const account = await transaction
        .selectFrom('account')
        .select(['username', 'name', 'role'])
        .where('id', '=', id)
        .executeTakeFirst();
      if (account === undefined) return 'not-found';
      const fact = await change(transaction, account);
      if (!(await hasAdministrator(transaction))) return 'last-administrator';
      await this.audit.record({ ...fact, subject: account.username }, transaction);
      return 'done';
    });
  }
}

/** Whether there is one who can sign in, whatever becomes of a provider. */
async function hasAdministrator(transaction: Transaction<Schema>): Promise<boolean> {
  const found = await transaction
    .selectFrom('account')
    .select('id')
    .where('role', '=', 'administrator')
    .where('disabled_at', 'is', null)
    .where('password_hash', '!=', '')
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
