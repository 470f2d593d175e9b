import type { Peer, PersonId } from '@lets-meet/call-domain';
import { LIMITS, searchKey } from '@lets-meet/signaling-contracts';
import type { DirectoryEntry } from '@lets-meet/signaling-contracts/directory';
import { Inject, Injectable } from '@nestjs/common';
import { sql, type SelectQueryBuilder } from 'kysely';
import { DATABASE, type Database } from '../persistence/database.js';
import type { Schema } from '../persistence/schema.js';
import { profileOf, type ProfileRow } from '../profiles/profile-store.js';

const COLUMNS = [
  'account.id',
  'account.name',
  'account.title',
  'account.status_text',
  'account.seen_at',
  'picture.digest as picture',
] as const;

/** Accounts in one statement: SQLite takes 32,766 values. */
const CHUNK = 1_000;

/** Who has an account that is not disabled, by name; and whom each of them has at the top. */
@Injectable()
export class DirectoryStore {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** @param after begins behind this one */
  async page(
    personId: PersonId,
    search: string,
    after: PersonId | undefined,
    limit: number = LIMITS.directory,
  ): Promise<DirectoryEntry[]> {
    const rows = await this.found(personId, search)
      .leftJoin('picture', 'picture.account_id', 'account.id')
      .select(COLUMNS)
      .$if(after !== undefined, (among) =>
        among.where((by) =>
          by(
            by.refTuple('account.search_key', 'account.id'),
            '>',
            by
              .selectFrom('account as last')
              .select(['last.search_key', 'last.id'])
              .where('last.id', '=', after ?? '')
              .$asTuple('search_key', 'id'),
          ),
        ),
      )
      .orderBy('account.search_key')
      .orderBy('account.id')
      .limit(limit)
      .execute();
    return rows.map(entryOf);
  }

  async count(personId: PersonId, search: string): Promise<number> {
    const { count } = await this.found(personId, search)
      .select((by) => by.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return count;
  }

  async favourites(personId: PersonId): Promise<DirectoryEntry[]> {
    const rows = await this.found(personId, '')
      .innerJoin('favourite', 'favourite.person_id', 'account.id')
      .leftJoin('picture', 'picture.account_id', 'account.id')
      .select(COLUMNS)
      .where('favourite.account_id', '=', personId)
      .orderBy('account.search_key')
      .orderBy('account.id')
      .limit(LIMITS.favourites)
      .execute();
    return rows.map(entryOf);
  }

  /** False where there is no such account, or it is their own. */
  async addFavourite(personId: PersonId, favourite: PersonId): Promise<boolean> {
    const account = await this.found(personId, '')
      .select('account.id')
      .where('account.id', '=', favourite)
      .executeTakeFirst();
    if (account === undefined) return false;
    await this.database
      .insertInto('favourite')
      .values({ account_id: personId, person_id: favourite })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return true;
  }

  async removeFavourite(personId: PersonId, favourite: PersonId): Promise<void> {
    await this.database
      .deleteFrom('favourite')
      .where('account_id', '=', personId)
      .where('person_id', '=', favourite)
      .execute();
  }

  /** They were here until now, or are; means nothing of those who have no account. */
  async seen(ids: readonly PersonId[], now: number): Promise<void> {
    for (let start = 0; start < ids.length; start += CHUNK) {
      await this.database
        .updateTable('account')
        .set({ seen_at: now })
        .where('id', 'in', ids.slice(start, start + CHUNK))
        .execute();
    }
  }

  /** The others whose name has the search in it. */
  private found(personId: PersonId, search: string): SelectQueryBuilder<Schema, 'account', object> {
    const wanted = `%${searchKey(search).replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    return this.database
      .selectFrom('account')
      .where('account.id', '!=', personId)
      .where('account.disabled_at', 'is', null)
      .where(sql<boolean>`account.search_key like ${wanted} escape '\\'`);
  }
}

interface EntryRow extends ProfileRow, Peer {
  readonly seen_at: number | null;
}

function entryOf({ id, name, seen_at: seenAt, ...row }: EntryRow): DirectoryEntry {
  return { id, name, ...profileOf(row), ...(seenAt !== null && { seenAt }) };
}
