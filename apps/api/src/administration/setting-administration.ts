import {
  SETTING_NAMES,
  settingSchemas,
  type SettingChange,
  type SettingName,
  type SettingsView,
  type SettingValues,
} from '@lets-meet/signaling-contracts/administration';
import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import type { AuditActor } from '../audit/audit-entry.js';
import { AuditLog } from '../audit/audit-log.js';
import { nothingBesides } from '../persistence/besides.js';
import { SettingStore, type KeptChange } from '../settings/setting-store.js';
import { LogoStore } from '../settings/logo-store.js';
import { logoNameOf } from '../settings/logo.js';
import { Settings } from '../settings/settings.js';
import { shownSettings, shownValue } from '../settings/shown-setting.js';
import { SettingEffects } from './setting-effects.js';

/** Who decides: somebody who is signed in. */
export interface Administrator extends AuditActor {
  readonly person: { readonly id: string; readonly name: string };
}

export type Decided = 'done' | 'invalid-request' | 'setting-fixed' | 'changed-meanwhile';

/** Decisions of administrators: one after the other, each taken down, the last one can be taken back. */
@Injectable()
export class SettingAdministration {
  constructor(
    private readonly settings: Settings,
    private readonly store: SettingStore,
    private readonly logos: LogoStore,
    private readonly audit: AuditLog,
    private readonly effects: SettingEffects,
  ) {}

  async view(): Promise<SettingsView> {
    const last = await this.store.last();
    return {
      version: last?.number ?? 0,
      values: shownSettings(this.settings),
      fixed: SETTING_NAMES.filter((name) => this.settings.isFixed(name)),
      last: last === undefined ? null : changeView(last),
    };
  }

  async change({ name, value, version }: SettingChange, by: Administrator): Promise<Decided> {
    const parsed = settingSchemas[name].safeParse(value);
    // A logo comes with its picture.
    if (!parsed.success || (name === 'logo' && parsed.data !== null)) return 'invalid-request';
    if (isDeepStrictEqual(parsed.data, this.settings.get(name))) return 'done';
    return this.decide(name, parsed.data, version, by);
  }

  /** Makes a picture the logo. */
  async changeLogo(picture: Uint8Array, version: number, by: Administrator): Promise<Decided> {
    const name = logoNameOf(picture);
    if (name === undefined) return 'invalid-request';
    const before = this.settings.get('logo');
    if (name === before) return 'done';
    return this.decide('logo', name, version, by, (transaction) =>
      this.logos.keep(transaction, name, picture, before),
    );
  }

  /** Makes what the last change made, unmade; that is a change as well. */
  async undo(version: number, by: Administrator): Promise<Decided> {
    const last = await this.store.last();
    if (last?.number !== version) return 'changed-meanwhile';
    return this.decide(last.name, last.before, version, by);
  }

  private async decide(
    name: SettingName,
    after: SettingValues[SettingName],
    version: number,
    by: Administrator,
    besides = nothingBesides,
  ): Promise<Decided> {
    if (this.settings.isFixed(name)) return 'setting-fixed';
    const last = await this.store.last();
    if ((last?.number ?? 0) !== version) return 'changed-meanwhile';
    const before = this.settings.get(name);
    const change: KeptChange = {
      ...{ name, before, after },
      number: version + 1,
      at: Date.now(),
      by: by.person.name,
    };
    const isKept = await this.store.change(change, async (transaction) => {
      await besides(transaction);
      await this.audit.record(
        {
          ...{ action: 'setting-changed', by, subject: name },
          before: shownValue(name, before),
          after: shownValue(name, after),
        },
        transaction,
      );
    });
    if (!isKept) return 'changed-meanwhile';
    await this.effects.follow(name);
    return 'done';
  }
}

function changeView({ name, before, after, at, by }: KeptChange): SettingsView['last'] {
  return { name, at, by, before: shownValue(name, before), after: shownValue(name, after) };
}
