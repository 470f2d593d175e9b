import type { RunningCall } from '@lets-meet/signaling-contracts/administration';
import { instantColumn } from '../../table/instant-column';
import type { TableColumn } from '../../table/table-column';

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
  instantColumn('since', $localize`Since`, ({ since }) => since),
  RUNNING_ACTIONS,
];
