import type { CallOutcome } from '@lets-meet/call-domain';
import type { RecordedCall, RecordedParty } from '@lets-meet/signaling-contracts/administration';
import { endText } from './call-end-text';

export const OUTCOME_TEXTS: Readonly<Record<CallOutcome, string>> = {
  answered: $localize`Answered`,
  declined: $localize`Declined`,
  missed: $localize`No answer`,
  cancelled: $localize`Cancelled by the caller`,
  busy: $localize`Busy`,
  offline: $localize`Offline`,
  unavailable: $localize`Not available`,
  failed: $localize`Failed`,
};

type Trouble = NonNullable<RecordedParty['camera']>;

const TROUBLES: Readonly<Record<Trouble, string>> = {
  refused: $localize`not allowed`,
  missing: $localize`not found`,
  'in-use': $localize`in use by another program`,
  unplugged: $localize`unplugged`,
  insecure: $localize`not over an insecure connection`,
};

/** Why it ended, and what was wrong with whose devices. */
export function endingText({ reason, caller, callee }: RecordedCall): string {
  return [endText(reason), ...deviceTexts(caller), ...deviceTexts(callee)].join('; ');
}

/** By which path, and how long it took to come about; a browser may not have said so. */
export function connectionText({ path, setUpMs }: RecordedCall): string {
  const parts = [
    ...(path === null ? [] : [path === 'direct' ? $localize`Direct` : $localize`Relayed`]),
    ...(setUpMs === null ? [] : [$localize`after ${(setUpMs / 1_000).toFixed(1)}:seconds: s`]),
  ];
  return parts.length === 0 ? '–' : parts.join(', ');
}

function deviceTexts({ name, camera, microphone }: RecordedParty): string[] {
  return [
    ...(camera === null ? [] : [$localize`${name}:name:’s camera: ${TROUBLES[camera]}:trouble:`]),
    ...(microphone === null
      ? []
      : [$localize`${name}:name:’s microphone: ${TROUBLES[microphone]}:trouble:`]),
  ];
}
