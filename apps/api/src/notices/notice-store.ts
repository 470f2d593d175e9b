import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Besides } from '../persistence/besides.js';
import { DATABASE, type Database } from '../persistence/database.js';
import { keptNotices, Notices, type KeptNotices, type NoticeName } from './notices.js';

/** Keeps what everybody is told. */
@Injectable()
export class NoticeStore implements OnModuleInit {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly notices: Notices,
  ) {}

  /** What was said before this start is said again. */
  async onModuleInit(): Promise<void> {
    const rows = await this.database.selectFrom('notice').selectAll().execute();
    for (const { name, value } of rows) {
      // One of another version of the program is left alone.
      if (isNoticeName(name)) {
        this.notices.take(name, keptNotices[name].parse(JSON.parse(value)));
      }
    }
  }

  /** Keeps one in the place of the one before of its name. */
  async put<N extends NoticeName>(
    name: N,
    notice: KeptNotices[N],
    besides: Besides,
  ): Promise<void> {
    const value = JSON.stringify(notice);
    await this.database.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('notice')
        .values({ name, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute();
      await besides(transaction);
    });
    this.notices.take(name, notice);
  }

  async remove(name: NoticeName, besides: Besides): Promise<void> {
    await this.database.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('notice').where('name', '=', name).execute();
      await besides(transaction);
    });
    this.notices.take(name, undefined);
  }
}

function isNoticeName(name: string): name is NoticeName {
  return Object.hasOwn(keptNotices, name);
}
