import type { Person } from '@lets-meet/signaling-contracts';

/** What others see of a person, in the order in which one looks for somebody to call. */
export const PERSON_STATUSES = ['available', 'ringing', 'in-call', 'away', 'offline'] as const;

export type PersonStatus = (typeof PERSON_STATUSES)[number];

export function statusOf(person: Pick<Person, 'online' | 'callState'>): PersonStatus {
  if (!person.online) return 'offline';
  switch (person.callState) {
    case 'CALL_AVAILABLE':
      return 'available';
    case 'CALL_REQUESTED':
      return 'ringing';
    case 'CALL_IN_PROGRESS':
      return 'in-call';
    case 'CALL_UNAVAILABLE':
      return 'away';
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
    case 'offline':
      return $localize`Offline`;
  }
}
