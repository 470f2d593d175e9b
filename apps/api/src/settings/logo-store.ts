import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from 'kysely';
import { DATABASE, type Database } from '../persistence/database.js';
import type { Schema } from '../persistence/schema.js';

/** Keeps the pictures that are the logo, or were it before the last one: that can be undone. */
@Injectable()
export class LogoStore {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /**
   * Keeps a picture under its name.
   * @param transaction of the decision that makes it the logo
   * @param before the name of the logo until then
   */
  async keep(
    transaction: Transaction<Schema>,
    name: string,
    content: Uint8Array,
    before: string | null,
  ): Promise<void> {
    await transaction
      .deleteFrom('logo')
      .where('name', 'not in', [name, before ?? name])
      .execute();
    await transaction
      .insertInto('logo')
      .values({ name, content })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }

  async find(name: string): Promise<Uint8Array | undefined> {
    const row = await this.database
      .selectFrom('logo')
      .select('content')
      .where('name', '=', name)
      .executeTakeFirst();
    return row?.content;
  }
}
