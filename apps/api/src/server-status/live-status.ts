import type { ServerStatus } from '@lets-meet/signaling-contracts';
import type { SettingName } from '@lets-meet/signaling-contracts/administration';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Notices } from '../notices/notices.js';
import { Settings } from '../settings/settings.js';
import { Switchboard } from '../switchboard/switchboard.js';

const MEGABYTE = 1_000_000;
/** The longest delay that `setTimeout` takes, in milliseconds. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

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

/** What holds on the server, for those who are connected to it; what changes at an instant is told then. */
@Injectable()
export class LiveStatus implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly notices: Notices,
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
      announcement: this.notices.announcement(),
      maintenance: this.notices.maintenance(),
    };
  }

  /** Tells everybody how it stands now. */
  announce(): void {
    this.switchboard.toAll('server-status', { server: this.get() });
    this.waitForChange();
  }

  onApplicationBootstrap(): void {
    this.waitForChange();
  }

  onModuleDestroy(): void {
    clearTimeout(this.timer);
  }

  settingChanged(name: SettingName): void {
    if (TOLD.has(name)) this.announce();
  }

  private waitForChange(): void {
    clearTimeout(this.timer);
    const waitMs = this.notices.changesAt() - Date.now();
    if (waitMs === Infinity) return;
    this.timer = setTimeout(
      () => {
        this.announce();
      },
      Math.min(waitMs, LONGEST_TIMER_MS),
    );
  }
}
