import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DATABASE, type Database } from '../persistence/database.js';

/** A picture as it is served. */
export interface Picture {
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** Where pictures of people who have an account are kept; each under a name that is made of its content. */
@Injectable()
export class PictureStore {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** In the place of the one before. Returns its name. */
  async put(accountId: string, { mediaType, content }: Picture): Promise<string> {
    const digest = createHash('sha256').update(content).digest('base64url');
    const columns = { digest, media_type: mediaType, content };
    await this.database
      .insertInto('picture')
      .values({ account_id: accountId, ...columns })
      .onConflict((conflict) => conflict.column('account_id').doUpdateSet(columns))
      .execute();
    return digest;
  }

  async remove(accountId: string): Promise<void> {
    await this.database.deleteFrom('picture').where('account_id', '=', accountId).execute();
  }

  /** The picture of this name, whosever it is. */
  async find(digest: string): Promise<Picture | undefined> {
    const row = await this.database
      .selectFrom('picture')
      .select(['media_type', 'content'])
      .where('digest', '=', digest)
      .limit(1)
      .executeTakeFirst();
    return row && { mediaType: row.media_type, content: row.content };
  }
}
