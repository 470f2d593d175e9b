import type { ServerStatus } from '@lets-meet/signaling-contracts';
import type { SettingName } from '@lets-meet/signaling-contracts/administration';
import { Injectable } from '@nestjs/common';
import { Settings } from '../settings/settings.js';
import { Switchboard } from '../switchboard/switchboard.js';

const MEGABYTE = 1_000_000;

/** What everybody's client goes by; it asks for its ICE servers anew when it hears of a change. */
const TOLD: ReadonlySet<SettingName> = new Set([
  'serverName',
  'logo',
  'recording',
  'touchAlert',
  'fileMegabytes',
  'iceUrls',
  'turnSecret',
]);

/** What holds on the server, for those who are connected to it. */
@Injectable()
export class LiveStatus {
  constructor(
    private readonly settings: Settings,
    private readonly switchboard: Switchboard,
  ) {}

  get(): ServerStatus {
    const megabytes = this.settings.get('fileMegabytes');
    return {
      name: this.settings.get('serverName'),
      logo: this.settings.get('logo'),
      recording: this.settings.get('recording'),
      touchAlert: this.settings.get('touchAlert'),
      fileBytes: megabytes === null ? null : megabytes * MEGABYTE,
    };
  }

  /** Tells everybody how it stands now. */
  announce(): void {
    this.switchboard.toAll('server-status', { server: this.get() });
  }

  settingChanged(name: SettingName): void {
    if (TOLD.has(name)) this.announce();
  }
}
