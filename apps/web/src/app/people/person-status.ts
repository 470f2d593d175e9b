import type { Person } from '@lets-meet/signaling-contracts';

/** What others see of a person, in the order in which one looks for somebody to call. */
export const PERSON_STATUSES = [
  'available',
  'ringing',
  'in-call',
  'away',
  'do-not-disturb',
  'offline',
] as const;

export type PersonStatus = (typeof PERSON_STATUSES)[number];

export function statusOf(person: Pick<Person, 'online' | 'callState' | 'attention'>): PersonStatus {
  if (!person.online) return 'offline';
  switch (person.callState) {
    case 'CALL_AVAILABLE':
      return person.attention ?? 'available';
    case 'CALL_REQUESTED':
      return 'ringing';
    case 'CALL_IN_PROGRESS':
      return 'in-call';
    case 'CALL_UNAVAILABLE':
      return person.attention ?? 'away';
  }
}

/** The status as it is read in the table; these words are part of the product's interface. */
export function statusText(status: PersonStatus): string {
  switch (status) {
    case 'available':
      return $localize`Available`;
    case 'ringing':
      return $localize`Ringing`;
    case 'in-call':
      return $localize`In a call`;
    case 'away':
      return $localize`Away`;
    case 'do-not-disturb':
      return $localize`Do not disturb`;
    case 'offline':
      return $localize`Offline`;
  }
}
