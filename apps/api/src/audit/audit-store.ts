import { Inject, Injectable } from '@nestjs/common';
import type { Selectable, SelectQueryBuilder, Transaction } from 'kysely';
import { DATABASE, type Database } from '../persistence/database.js';
import { hasText } from '../persistence/has-text.js';
import type { AuditEntryTable, Schema } from '../persistence/schema.js';
import { hashOf, type AuditEntry } from './audit-entry.js';
import type { Json } from './canonical-json.js';

/** Entries that are read at once, going through all of them. */
const CHUNK = 1_000;

/** Which entries, in which order. */
export interface AuditSelection {
  /** In who, what, to whom and from where; upper or lower case. */
  readonly text: string;
  /** Empty for all of them. */
  readonly actions: readonly string[];
  readonly sort: 'number' | 'action' | 'actor';
  readonly descending: boolean;
}

export interface LinkedEntry extends AuditEntry {
  readonly hash: string;
}

/** Where the log is kept. Entries are only ever added, each with the hash of all before it. */
@Injectable()
export class AuditStore {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** @param transaction of the change that the entry tells: both are kept, or neither */
  async append(
    transaction: Transaction<Schema>,
    content: Omit<AuditEntry, 'number'>,
  ): Promise<void> {
    // Whoever changes the one row first makes the others wait until the entry is there.
    const { number, hash: previous } = await transaction
      .updateTable('audit_head')
      .set((by) => ({ number: by('number', '+', 1) }))
      .returning(['number', 'hash'])
      .executeTakeFirstOrThrow();
    const entry = { ...content, number };
    const hash = hashOf(entry, previous);
    await transaction
      .insertInto('audit_entry')
      .values({ ...rowOf(entry), hash })
      .execute();
    await transaction.updateTable('audit_head').set({ hash }).execute();
  }

  /** The number and the hash of the last entry. */
  async head(): Promise<{ readonly number: number; readonly hash: string }> {
    return this.database
      .selectFrom('audit_head')
      .select(['number', 'hash'])
      .executeTakeFirstOrThrow();
  }

  /** Every entry from the first. */
  async *all(): AsyncGenerator<LinkedEntry> {
    for (let last = 0; ;) {
      const rows = await this.database
        .selectFrom('audit_entry')
        .selectAll()
        .where('number', '>', last)
        .orderBy('number')
        .limit(CHUNK)
        .execute();
      for (const row of rows) yield { ...entryOf(row), hash: row.hash };
      last = rows.at(-1)?.number ?? last;
      if (rows.length < CHUNK) return;
    }
  }

  async count(selection: AuditSelection): Promise<number> {
    const { count } = await this.chosen(selection)
      .select((by) => by.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return count;
  }

  async page(selection: AuditSelection, offset: number, limit: number): Promise<AuditEntry[]> {
    const direction = selection.descending ? 'desc' : 'asc';
    let chosen = this.chosen(selection).selectAll();
    if (selection.sort === 'action') chosen = chosen.orderBy('action', direction);
    if (selection.sort === 'actor') {
      chosen = chosen.orderBy((by) => by.fn.coalesce('actor_name', by.val('')), direction);
    }
    const rows = await chosen.orderBy('number', direction).limit(limit).offset(offset).execute();
    return rows.map(entryOf);
  }

  private chosen({
    text,
    actions,
  }: AuditSelection): SelectQueryBuilder<Schema, 'audit_entry', object> {
    let chosen = this.database.selectFrom('audit_entry');
    if (text !== '') chosen = chosen.where((by) => by.or(hasText(SEARCHED, text)));
    if (actions.length > 0) chosen = chosen.where('action', 'in', actions);
    return chosen;
  }
}

const SEARCHED = ['action', 'actor_name', 'subject', 'address', 'before', 'after'] as const;

function rowOf(entry: AuditEntry): Omit<AuditEntryTable, 'hash'> {
  return {
    number: entry.number,
    at: entry.at,
    action: entry.action,
    actor_id: entry.actor?.id ?? null,
    actor_name: entry.actor?.name ?? null,
    address: entry.address,
    subject: entry.subject,
    before: textOf(entry.before),
    after: textOf(entry.after),
  };
}

function entryOf(row: Selectable<AuditEntryTable>): AuditEntry {
  const { number, at, action, actor_id, actor_name, address, subject } = row;
  const actor = actor_id === null ? null : { id: actor_id, name: actor_name ?? '' };
  const [before, after] = [jsonOf(row.before), jsonOf(row.after)];
  return { number, at, action, actor, address, subject, before, after };
}

function textOf(value: Json): string | null {
  return value === null ? null : JSON.stringify(value);
}

function jsonOf(text: string | null): Json {
  return text === null ? null : (JSON.parse(text) as Json);
}
