import type { SettingName } from '@lets-meet/signaling-contracts/administration';
import { Injectable } from '@nestjs/common';
import { CallRecordKeeper } from '../call-records/call-record-keeper.js';
import { LiveStatus } from '../server-status/live-status.js';
import { SessionService } from '../sessions/session-service.js';
import { SignOut } from '../sessions/sign-out.js';
import { Settings } from '../settings/settings.js';

/** What is to be done at once when a setting has changed; most are asked for when they are needed, and need nothing. */
@Injectable()
export class SettingEffects {
  constructor(
    private readonly settings: Settings,
    private readonly sessions: SessionService,
    private readonly signOut: SignOut,
    private readonly status: LiveStatus,
    private readonly records: CallRecordKeeper,
  ) {}

  async follow(name: SettingName): Promise<void> {
    this.status.settingChanged(name);
    if (name === 'guests' && !this.settings.get('guests')) await this.signOut.guests();
    if (name === 'callRecordDays') await this.records.goRound();
    if (name === 'sessionIdleHours' || name === 'sessionDays') await this.sessions.shorten();
  }
}
