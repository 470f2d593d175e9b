import type { SettingValues } from '@lets-meet/signaling-contracts/administration';
import type { Environment } from './environment.js';

/** What of the settings is set in the environment: that holds, and no administrator can change it. */
export function fixedSettings(environment: Environment): Partial<SettingValues> {
  const { ICE_SERVERS: iceServers = [], TURN_URLS: turnUrls = [] } = environment;
  const iceUrls = [...iceServers.flatMap(({ urls }) => urls), ...turnUrls];
  const set = {
    serverName: environment.SERVER_NAME,
    guests: environment.GUESTS,
    selfRegistration: environment.SELF_REGISTRATION,
    ringSeconds: environment.RING_SECONDS && environment.RING_SECONDS / 1_000,
    recording: environment.RECORDING,
    touchAlert: environment.TOUCH_ALERT,
    fileMegabytes: environment.FILE_MEGABYTES,
    sessionIdleHours: environment.SESSION_IDLE_HOURS,
    sessionDays: environment.SESSION_DAYS,
    callRecordDays: environment.CALL_RECORD_DAYS,
    keepAddresses: environment.KEEP_ADDRESSES,
    // The servers and their secret belong together.
    ...(iceUrls.length > 0 && { iceUrls, turnSecret: environment.TURN_SECRET ?? null }),
  };
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
}
