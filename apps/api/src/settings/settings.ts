import { DEFAULT_TIMEOUTS } from '@lets-meet/call-domain';
import {
  type SettingName,
  type SettingValues,
} from '@lets-meet/signaling-contracts/administration';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';

/** What holds before anybody decides. */
const PRESETS: SettingValues = {
  serverName: "Let's Meet",
  logo: null,
  guests: true,
  selfRegistration: false,
  ringSeconds: DEFAULT_TIMEOUTS.ringMs / 1_000,
  recording: true,
  touchAlert: true,
  fileMegabytes: null,
  iceUrls: [],
  turnSecret: null,
  sessionIdleHours: 12,
  sessionDays: 14,
  callRecordDays: 365,
  keepAddresses: true,
};

/** What is decided, as of now: whoever goes by a setting asks each time, so that a change holds at once. */
@Injectable()
export class Settings {
  private decided: Partial<SettingValues> = {};
  private values: SettingValues;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.values = { ...PRESETS, ...config.fixedSettings };
  }

  get<N extends SettingName>(name: N): SettingValues[N] {
    return this.values[name];
  }

  /** Whether a variable of the environment decides it, and nobody else can. */
  isFixed(name: SettingName): boolean {
    return this.config.fixedSettings[name] !== undefined;
  }

  /** Said by the store, of what is kept. */
  take(decided: Partial<SettingValues>): void {
    this.decided = { ...this.decided, ...decided };
    this.values = { ...PRESETS, ...this.decided, ...this.config.fixedSettings };
  }
}
