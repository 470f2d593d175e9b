import { Inject, Injectable } from '@nestjs/common';
import { DATABASE, type Database } from '../persistence/database.js';
import { SETTINGS, type Setting, type SettingName, type SettingValue } from './settings.js';

/** What an administrator decides at run time; what was not decided has its preset. */
@Injectable()
export class SettingStore {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async get<N extends SettingName>(name: N): Promise<SettingValue<N>> {
    const row = await this.database
      .selectFrom('setting')
      .select('value')
      .where('name', '=', name)
      .executeTakeFirst();
    const { schema, preset }: Setting<SettingValue<N>> = SETTINGS[name];
    return row === undefined ? preset : schema.parse(JSON.parse(row.value));
  }

  async set<N extends SettingName>(name: N, value: SettingValue<N>): Promise<void> {
    const text = JSON.stringify(value);
    await this.database
      .insertInto('setting')
      .values({ name, value: text })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: text }))
      .execute();
  }
}
