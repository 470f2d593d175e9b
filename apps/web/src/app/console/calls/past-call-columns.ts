import type { RecordedCall, RecordedCallSort } from '@lets-meet/signaling-contracts/administration';
import { durationText } from '../../call/call-duration';
import { instantColumn } from '../../table/instant-column';
import type { TableColumn } from '../../table/table-column';
import { connectionText, endingText } from './past-call-texts';

/** Those by which the server sorts have its names for them. */
type PastColumn = TableColumn<RecordedCall> &
  ({ readonly id: RecordedCallSort } | { readonly unsorted: true });

export const PAST_COLUMNS: readonly PastColumn[] = [
  { id: 'caller', heading: $localize`Caller`, text: ({ caller }) => caller.name },
  { id: 'callee', heading: $localize`Called`, text: ({ callee }) => callee.name },
  instantColumn('at', $localize`When`, ({ at }: RecordedCall) => at, { to: 'second' }),
  {
    id: 'duration',
    heading: $localize`Talked`,
    text: ({ durationMs }) => (durationMs === null ? '–' : durationText(durationMs)),
  },
  { id: 'reason', heading: $localize`How it ended`, text: endingText },
  { id: 'connection', heading: $localize`Connection`, text: connectionText, unsorted: true },
];
