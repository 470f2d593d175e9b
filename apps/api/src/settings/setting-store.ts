import {
  settingSchemas,
  type SettingName,
  type SettingValues,
} from '@lets-meet/signaling-contracts/administration';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from 'kysely';
import type { Besides } from '../persistence/besides.js';
import { DATABASE, type Database } from '../persistence/database.js';
import type { Schema } from '../persistence/schema.js';
import { Settings } from './settings.js';

/** A decision, and what held before it. */
export interface KeptChange {
  /** 1, 2, 3 … */
  readonly number: number;
  readonly name: SettingName;
  readonly before: SettingValues[SettingName];
  readonly after: SettingValues[SettingName];
  readonly at: number;
  readonly by: string;
}

/** Keeps what an administrator decides, and every change of it. */
@Injectable()
export class SettingStore implements OnModuleInit {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  /** What was decided before this start holds again. */
  async onModuleInit(): Promise<void> {
    const rows = await this.database.selectFrom('setting').selectAll().execute();
    for (const { name, value } of rows) {
      // One of another version of the program is left alone.
      if (isSettingName(name)) this.settings.take(parseSetting(name, JSON.parse(value)));
    }
  }

  /** The last of all changes. */
  async last(): Promise<KeptChange | undefined> {
    const row = await this.database
      .selectFrom('setting_change')
      .selectAll()
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (row === undefined || !isSettingName(row.name)) return undefined;
    const { name, number, at, by } = row;
    const valueOf = (text: string): SettingValues[SettingName] =>
      settingSchemas[name].parse(JSON.parse(text));
    return { number, name, at, by, before: valueOf(row.before), after: valueOf(row.after) };
  }

  /**
   * Keeps a change.
   * @returns false where there is a change of its number already: somebody was faster
   */
  async change(change: KeptChange, besides: Besides): Promise<boolean> {
    const { name, after } = change;
    const isKept = await this.database.transaction().execute(async (transaction) => {
      const added = await transaction
        .insertInto('setting_change')
        .values({
          ...change,
          before: JSON.stringify(change.before),
          after: JSON.stringify(after),
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('number')
        .executeTakeFirst();
      if (added === undefined) return false;
      await forgetOldSecrets(transaction, change.number);
      await putSetting(transaction, name, after);
      await besides(transaction);
      return true;
    });
    if (isKept) this.settings.take({ [name]: after });
    return isKept;
  }
}

/** Only the last change can be undone: a secret of before that is of no use any more. */
async function forgetOldSecrets(transaction: Transaction<Schema>, before: number): Promise<void> {
  const nothing = JSON.stringify(null);
  await transaction
    .updateTable('setting_change')
    .set({ before: nothing, after: nothing })
    .where('name', '=', 'turnSecret')
    .where('number', '<', before)
    .execute();
}

/** Keeps a setting as a part of something larger; that it holds has `Settings` to be told when all of it is kept. */
export async function putSetting<N extends SettingName>(
  transaction: Transaction<Schema>,
  name: N,
  value: SettingValues[N],
): Promise<void> {
  const text = JSON.stringify(value);
  await transaction
    .insertInto('setting')
    .values({ name, value: text })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: text }))
    .execute();
}

/** @throws {ZodError} where it is no such value */
function parseSetting(name: SettingName, value: unknown): Partial<SettingValues> {
  return { [name]: settingSchemas[name].parse(value) };
}

function isSettingName(name: string): name is SettingName {
  return name in settingSchemas;
}
