const ENDS: Readonly<Record<string, string>> = {
  declined: $localize`Declined`,
  busy: $localize`Busy`,
  'do-not-disturb': $localize`Do not disturb`,
  unavailable: $localize`No device ready`,
  'no-answer': $localize`No answer`,
  offline: $localize`Offline`,
  cancelled: $localize`Cancelled by the caller`,
  'hung-up': $localize`Hung up`,
  'connection-lost': $localize`Connection to the server lost`,
  'peer-lost': $localize`The other's connection lost`,
  stopped: $localize`Ended by an administrator`,
  'no-path': $localize`No path between the browsers`,
  'media-lost': $localize`Path broke and did not come back`,
  failed: $localize`Failed`,
};

/** Why a call ended, in words. A reason of another version of the program is shown as it is. */
export function endText(reason: string): string {
  return ENDS[reason] ?? reason;
}
