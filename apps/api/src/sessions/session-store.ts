import type { PersonId } from '@lets-meet/call-domain';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE, type Database } from '../persistence/database.js';
import type { Session } from './session.js';

/** Sessions that are kept at once: twice the people that one snapshot can tell. */
const MOST_SESSIONS = 100_000;
/** Ids in one statement: SQLite takes 32,766 values. */
const CHUNK = 1_000;

/** The lives of a session, each an instant in milliseconds since the epoch. */
export interface Lifetime {
  readonly createdAt: number;
  /** When it ends unless it is used before. */
  readonly expiresAt: number;
  /** When it ends, however much it is used. */
  readonly endsAt: number;
}

/** A session as it was found. */
export interface FoundSession extends Session {
  /** Whether its browser has come back with the token; anybody can have sessions opened and leave them. */
  readonly used: boolean;
  readonly expiresAt: number;
  readonly endsAt: number;
}

/** Where sessions are kept. What identifies one is only kept as a digest of its token. */
@Injectable()
export class SessionStore {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async add(tokenDigest: string, { id, person, role }: Session, lifetime: Lifetime): Promise<void> {
    await this.database
      .insertInto('session')
      .values({
        id,
        account_id: role === 'guest' ? null : person.id,
        token_digest: tokenDigest,
        person_id: person.id,
        person_name: person.name,
        created_at: lifetime.createdAt,
        used_at: null,
        expires_at: lifetime.expiresAt,
        ends_at: lifetime.endsAt,
      })
      .execute();
  }

  /** @param now the ones that are over by then are not found */
  async find(tokenDigest: string, now: number): Promise<FoundSession | undefined> {
    const row = await this.database
      .selectFrom('session')
      .leftJoin('account', 'account.id', 'session.account_id')
      .select(['session.id', 'person_id', 'used_at', 'expires_at', 'ends_at', 'account.role'])
      .select((by) => by.fn.coalesce('account.name', 'person_name').as('name'))
      .where('token_digest', '=', tokenDigest)
      .where('expires_at', '>', now)
      .executeTakeFirst();
    return (
      row && {
        id: row.id,
        person: { id: row.person_id, name: row.name },
        role: row.role ?? 'guest',
        used: row.used_at !== null,
        expiresAt: row.expires_at,
        endsAt: row.ends_at,
      }
    );
  }

  /** Puts the end of those that still go on off to `expiresAt`, as far as their `ends_at` allows. Returns their ids. */
  async prolong(ids: readonly string[], now: number, expiresAt: number): Promise<string[]> {
    const prolonged: string[] = [];
    for (let from = 0; from < ids.length; from += CHUNK) {
      const rows = await this.database
        .updateTable('session')
        .set((by) => ({
          used_at: by.fn.coalesce('used_at', by.val(now)),
          expires_at: by
            .case()
            .when('ends_at', '<', expiresAt)
            .then(by.ref('ends_at'))
            .else(expiresAt)
            .end(),
        }))
        .where('id', 'in', ids.slice(from, from + CHUNK))
        .where('expires_at', '>', now)
        .returning('id')
        .execute();
      prolonged.push(...rows.map(({ id }) => id));
    }
    return prolonged;
  }

  async remove(id: string): Promise<void> {
    await this.database.deleteFrom('session').where('id', '=', id).execute();
  }

  /** Removes those of all guests. Returns whose they were. */
  async removeGuests(): Promise<PersonId[]> {
    const rows = await this.database
      .deleteFrom('session')
      .where('account_id', 'is', null)
      .returning('person_id')
      .execute();
    return rows.map(({ person_id }) => person_id);
  }

  /** Removes those that are over; of too many the oldest, and first those that nobody came back to. */
  async prune(now: number, most: number = MOST_SESSIONS): Promise<void> {
    await this.database.deleteFrom('session').where('expires_at', '<=', now).execute();
    await this.database
      .deleteFrom('session')
      .where('id', 'in', (among) =>
        among
          .selectFrom('session')
          .select('id')
          .orderBy((by) => by.case().when('used_at', 'is', null).then(1).else(0).end())
          .orderBy('expires_at', 'desc')
          .limit(MOST_AT_ONCE)
          .offset(most),
      )
      .execute();
  }
}

/** SQLite takes no offset without a limit. */
const MOST_AT_ONCE = Number.MAX_SAFE_INTEGER;
