import type { RecordedCall, RecordedCallSort } from '@lets-meet/signaling-contracts/administration';
import { durationText } from '../../call/call-duration';
import type { TableColumn } from '../../table/table-column';
import { connectionText, endingText } from './past-call-texts';

const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

/** Those by which the server sorts have its names for them. */
type PastColumn = TableColumn<RecordedCall> &
  ({ readonly id: RecordedCallSort } | { readonly unsorted: true });

export const PAST_COLUMNS: readonly PastColumn[] = [
  { id: 'caller', heading: $localize`Caller`, text: ({ caller }) => caller.name },
  { id: 'callee', heading: $localize`Called`, text: ({ callee }) => callee.name },
  { id: 'at', heading: $localize`When`, text: ({ at }) => TIME.format(at) },
  {
    id: 'duration',
    heading: $localize`Talked`,
    text: ({ durationMs }) => (durationMs === null ? '–' : durationText(durationMs)),
  },
  { id: 'reason', heading: $localize`How it ended`, text: endingText },
  { id: 'connection', heading: $localize`Connection`, text: connectionText, unsorted: true },
];
