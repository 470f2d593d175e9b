import { nameKey, type Profile } from '@lets-meet/signaling-contracts';
import type { ProfileChange, StatusChange } from '@lets-meet/signaling-contracts/members';
import { Inject, Injectable } from '@nestjs/common';
import { nameColumns } from '../accounts/account-store.js';
import type { Besides } from '../persistence/besides.js';
import { DATABASE, type Database } from '../persistence/database.js';
import { NOTHING_SAID, type SelfDescription } from '../presence/present-person.js';
import type { Session } from '../sessions/session.js';

/** Whose profile it is: that of an account is kept with it, that of a guest with the session. */
export type Described = Pick<Session, 'person' | 'role'>;

/** What the others see of somebody. */
export interface DescribedPerson {
  readonly name: string;
  readonly description: SelfDescription;
}

export interface DescribedAccount extends DescribedPerson {
  readonly username: string;
  readonly hasPassword: boolean;
}

/** Where is kept what people say of themselves. */
@Injectable()
export class ProfileStore {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** As it is now; nothing said, where there is no such person any more. */
  async read({ person, role }: Described): Promise<DescribedPerson> {
    const { name } = person;
    return role === 'guest'
      ? { name, description: await this.ofGuest(person.id) }
      : ((await this.account(person.id)) ?? { name, description: NOTHING_SAID });
  }

  async account(id: string): Promise<DescribedAccount | undefined> {
    const row = await this.database
      .selectFrom('account')
      .leftJoin('picture', 'picture.account_id', 'account.id')
      .select(['id', 'username', 'name', 'title', 'picture.digest as picture'])
      .select(['status_text', 'do_not_disturb_since', 'password_hash'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const { username, name, password_hash: passwordHash } = row;
    return { username, name, hasPassword: passwordHash !== '', description: descriptionOf(row) };
  }

  /** `name-taken` where another account is called so. */
  async setProfile(
    id: string,
    { name, title }: ProfileChange,
    besides: Besides,
  ): Promise<'done' | 'name-taken'> {
    return this.database.transaction().execute(async (transaction) => {
      const holder = await transaction
        .selectFrom('account')
        .select('id')
        .where('name_key', '=', nameKey(name))
        .executeTakeFirst();
      if (holder !== undefined && holder.id !== id) return 'name-taken';
      await transaction
        .updateTable('account')
        .set({ ...nameColumns(name), title })
        .where('id', '=', id)
        .execute();
      await besides(transaction);
      return 'done';
    });
  }

  async setStatus({ person, role }: Described, status: StatusChange, now: number): Promise<void> {
    const columns = {
      status_text: status.text,
      do_not_disturb_since: status.doNotDisturb ? now : null,
    };
    await (
      role === 'guest'
        ? this.database.updateTable('session').set(columns).where('person_id', '=', person.id)
        : this.database.updateTable('account').set(columns).where('id', '=', person.id)
    ).execute();
  }

  private async ofGuest(id: string): Promise<SelfDescription> {
    const row = await this.database
      .selectFrom('session')
      .select(['status_text', 'do_not_disturb_since'])
      .where('person_id', '=', id)
      .executeTakeFirst();
    return { ...(row === undefined ? NOTHING_SAID : descriptionOf(row)), guest: true };
  }
}

export interface ProfileRow {
  readonly title?: string;
  readonly picture?: string | null;
  readonly status_text: string;
}

interface DescriptionRow extends ProfileRow {
  readonly do_not_disturb_since: number | null;
}

function descriptionOf(row: DescriptionRow): SelfDescription {
  return { ...profileOf(row), doNotDisturb: row.do_not_disturb_since !== null };
}

/** What is empty is not said. */
export function profileOf(row: ProfileRow): Profile {
  const { title = '', picture = null, status_text: statusText } = row;
  return {
    ...(title !== '' && { title }),
    ...(picture !== null && { picture }),
    ...(statusText !== '' && { statusText }),
  };
}
