import type { Peer, PersonId } from '@lets-meet/call-domain';
import { LIMITS } from '@lets-meet/signaling-contracts';
import { Inject, Injectable } from '@nestjs/common';
import type { Besides } from '../persistence/besides.js';
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

/** What its owner gets to see of a session. Instants in milliseconds since the epoch. */
export interface SessionUse {
  readonly id: string;
  readonly userAgent: string;
  readonly signedInAt: number;
  readonly lastUsedAt: number;
}

/** The session of a guest, as administrators see it. Instants in milliseconds since the epoch. */
export interface GuestSession {
  readonly person: Peer;
  readonly tokenDigest: string;
  readonly since: number;
  readonly address: string | null;
  readonly userAgent: string;
}

/** Where sessions are kept. What identifies one is only kept as a digest of its token. */
@Injectable()
export class SessionStore {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async add(
    tokenDigest: string,
    { id, person, role }: Session,
    lifetime: Lifetime,
    userAgent = '',
    address?: string,
  ): Promise<void> {
    await this.database
      .insertInto('session')
      .values({
        id,
        account_id: role === 'guest' ? null : person.id,
        token_digest: tokenDigest,
        person_id: person.id,
        person_name: person.name,
        created_at: lifetime.createdAt,
        user_agent: userAgent,
        address: address ?? null,
        used_at: null,
        last_used_at: null,
        expires_at: lifetime.expiresAt,
        ends_at: lifetime.endsAt,
      })
      .execute();
  }

  /** @param now the ones that are over by then are not found, nor those of an account that is disabled */
  async find(tokenDigest: string, now: number): Promise<FoundSession | undefined> {
    const row = await this.database
      .selectFrom('session')
      .leftJoin('account', 'account.id', 'session.account_id')
      .select(['session.id', 'person_id', 'used_at', 'expires_at', 'ends_at', 'account.role'])
      .select((by) => by.fn.coalesce('account.name', 'person_name').as('name'))
      .where('token_digest', '=', tokenDigest)
      .where('expires_at', '>', now)
      .where('account.disabled_at', 'is', null)
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

  async goesOn(id: string, now: number): Promise<boolean> {
    const row = await this.database
      .selectFrom('session')
      .select('id')
      .where('id', '=', id)
      .where('expires_at', '>', now)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Puts the end of those that still go on off to `expiresAt`, as far as their `ends_at` allows. Returns their ids. */
  async prolong(ids: readonly string[], now: number, expiresAt: number): Promise<string[]> {
    const prolonged: string[] = [];
    for (let from = 0; from < ids.length; from += CHUNK) {
      const rows = await this.database
        .updateTable('session')
        .set((by) => ({
          used_at: by.fn.coalesce('used_at', by.val(now)),
          last_used_at: now,
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

  /** Brings ends forward that are later than so many milliseconds after the sign-in, or after now. */
  async shorten(now: number, idleMs: number, wholeMs: number): Promise<void> {
    await this.database
      .updateTable('session')
      .set((by) => ({ ends_at: by('created_at', '+', wholeMs) }))
      .where((by) => by('ends_at', '>', by('created_at', '+', wholeMs)))
      .execute();
    await this.database
      .updateTable('session')
      .set((by) => ({ expires_at: by.ref('ends_at') }))
      .where((by) => by('expires_at', '>', by.ref('ends_at')))
      .execute();
    await this.database
      .updateTable('session')
      .set({ expires_at: now + idleMs })
      .where('expires_at', '>', now + idleMs)
      .execute();
  }

  async remove(id: string, besides: Besides): Promise<void> {
    await this.database.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('session').where('id', '=', id).execute();
      await besides(transaction);
    });
  }

  /** Those of somebody that go on, the one used last first. */
  async listOf(personId: PersonId, now: number): Promise<SessionUse[]> {
    const rows = await this.database
      .selectFrom('session')
      .select(['id', 'user_agent', 'created_at'])
      .select((by) => by.fn.coalesce('last_used_at', 'created_at').as('last_used_at'))
      .where('person_id', '=', personId)
      .where('expires_at', '>', now)
      .orderBy('last_used_at', 'desc')
      .limit(LIMITS.sessions)
      .execute();
    return rows.map(({ id, user_agent, created_at, last_used_at }) => ({
      id,
      userAgent: user_agent ?? '',
      signedInAt: created_at,
      lastUsedAt: last_used_at,
    }));
  }

  /** Those of guests that go on, and that their browsers have used: the newest first. */
  async guests(now: number): Promise<GuestSession[]> {
    const rows = await this.database
      .selectFrom('session')
      .select(['person_id', 'person_name', 'token_digest', 'created_at', 'address', 'user_agent'])
      .where('account_id', 'is', null)
      .where('used_at', 'is not', null)
      .where('expires_at', '>', now)
      .orderBy('created_at', 'desc')
      .limit(LIMITS.sessions)
      .execute();
    return rows.map((row) => ({
      person: { id: row.person_id, name: row.person_name },
      tokenDigest: row.token_digest,
      since: row.created_at,
      address: row.address,
      userAgent: row.user_agent ?? '',
    }));
  }

  /** Removes one of somebody's. False where there is none. */
  async removeOne(personId: PersonId, id: string): Promise<boolean> {
    const removed = await this.database
      .deleteFrom('session')
      .where('person_id', '=', personId)
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst();
    return removed !== undefined;
  }

  /** Removes those of somebody, but for one. Returns their ids. */
  async removeAll(personId: PersonId, except?: string): Promise<string[]> {
    const rows = await this.database
      .deleteFrom('session')
      .where('person_id', '=', personId)
      .$if(except !== undefined, (among) => among.where('id', '!=', except ?? ''))
      .returning('id')
      .execute();
    return rows.map(({ id }) => id);
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
