import type { EndReason } from './end-reason.js';

/** What became of a call. */
export const CALL_OUTCOMES = [
  /** Both said yes. How it ended is its reason. */
  'answered',
  'declined',
  /** It rang until the ring time was over. */
  'missed',
  /** The caller gave up while it rang. */
  'cancelled',
  'busy',
  'offline',
  /** The callee was here, and wanted no calls or had no device that could take one. */
  'unavailable',
  /** Nobody chose that nothing came of it: no path was found, or a browser or the server failed. */
  'failed',
] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

/** Whether the callee has missed such a call, whatever it was to the caller. */
export function isMissed(outcome: CallOutcome): boolean {
  return outcome !== 'answered' && outcome !== 'declined' && outcome !== 'failed';
}

/** @param accepted whether the callee said yes */
export function outcomeOf(reason: EndReason, accepted: boolean): CallOutcome {
  switch (reason) {
    case 'no-path':
    case 'no-new-calls':
    case 'failed':
      return 'failed';
    case 'declined':
    case 'busy':
    case 'offline':
    case 'unavailable':
    case 'cancelled':
      return reason;
    case 'do-not-disturb':
      return 'unavailable';
    case 'no-answer':
      return 'missed';
    case 'stopped':
      return accepted ? 'answered' : 'cancelled';
    case 'hung-up':
    case 'connection-lost':
    case 'peer-lost':
    case 'media-lost':
    case 'answered-elsewhere':
    case 'declined-elsewhere':
      return accepted ? 'answered' : 'failed';
  }
}
