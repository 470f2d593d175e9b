import type { Guest, GuestBlock } from '@lets-meet/signaling-contracts/administration';
import { browserName } from '../../account/browser-name';
import { instantColumn } from '../../table/instant-column';
import type { TableColumn } from '../../table/table-column';

export const GUEST_ACTIONS: TableColumn<Guest> = { id: 'actions', heading: $localize`Actions` };

export const GUEST_COLUMNS: readonly TableColumn<Guest>[] = [
  { id: 'name', heading: $localize`Name`, text: ({ name }) => name },
  {
    id: 'state',
    heading: $localize`State`,
    text: ({ online }) => (online ? $localize`Online` : $localize`Page closed`),
  },
  instantColumn('since', $localize`Since`, ({ since }) => since),
  { id: 'address', heading: $localize`From`, text: ({ address }) => address ?? '–' },
  { id: 'browser', heading: $localize`Browser`, text: ({ userAgent }) => browserName(userAgent) },
  GUEST_ACTIONS,
];

export const BLOCK_ACTIONS: TableColumn<GuestBlock> = {
  id: 'actions',
  heading: $localize`Actions`,
};

export const BLOCK_COLUMNS: readonly TableColumn<GuestBlock>[] = [
  { id: 'name', heading: $localize`Name`, text: ({ name }) => name },
  {
    id: 'what',
    heading: $localize`What is kept out`,
    text: ({ address }) =>
      address === null
        ? $localize`Their browser`
        : $localize`Their browser, and all guests from ${address}:address:`,
  },
  instantColumn('until', $localize`Until`, ({ until }) => until),
  { id: 'by', heading: $localize`By`, text: ({ by }) => by },
  BLOCK_ACTIONS,
];
