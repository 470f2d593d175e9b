import { isMissed } from '@lets-meet/call-domain';
import type { PastCall } from '@lets-meet/signaling-contracts/calls';
import type { IconName } from '../icons/loaded-icons';

/** What a call was to oneself, in words. */
export function pastCallText({ direction, outcome }: PastCall): string {
  if (outcome === 'failed') return $localize`Not connected`;
  if (direction === 'in') {
    if (isMissed(outcome)) return $localize`Missed`;
    return outcome === 'declined' ? $localize`You declined` : $localize`Incoming`;
  }
  switch (outcome) {
    case 'answered':
      return $localize`Outgoing`;
    case 'declined':
      return $localize`Declined`;
    case 'missed':
      return $localize`No answer`;
    case 'cancelled':
      return $localize`Cancelled`;
    case 'busy':
      return $localize`Was in a call`;
    case 'offline':
      return $localize`Was offline`;
    case 'unavailable':
      return $localize`Was not available`;
  }
}

export function pastCallIcon({ direction, outcome }: PastCall): IconName {
  if (direction === 'out') return 'call_made';
  return isMissed(outcome) ? 'call_missed' : 'call_received';
}
