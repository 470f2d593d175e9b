import type { RunningCall } from '@lets-meet/signaling-contracts/administration';
import type { TableColumn } from '../../table/table-column';

const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

export const RUNNING_ACTIONS: TableColumn<RunningCall> = {
  id: 'actions',
  heading: $localize`Actions`,
};

export const RUNNING_COLUMNS: readonly TableColumn<RunningCall>[] = [
  { id: 'caller', heading: $localize`Caller`, text: ({ caller }) => caller.name },
  { id: 'callee', heading: $localize`Called`, text: ({ callee }) => callee.name },
  {
    id: 'phase',
    heading: $localize`State`,
    text: ({ phase }) => (phase === 'ringing' ? $localize`Ringing` : $localize`In a call`),
  },
  {
    id: 'since',
    heading: $localize`Since`,
    text: ({ since }) => TIME.format(since),
    order: ({ since }) => since,
    inFile: ({ since }) => new Date(since).toISOString(),
  },
  RUNNING_ACTIONS,
];
