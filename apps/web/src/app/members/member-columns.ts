import { instantColumn } from '../table/instant-column';
import type { TableColumn } from '../table/table-column';
import type { MemberRow } from './member-rows';
import { nameText, roleText, statusText } from './member-text';

type Column = TableColumn<MemberRow>;

export const NAME: Column = { id: 'name', heading: $localize`Name`, text: nameText };

export const STATUS: Column = {
  id: 'status',
  heading: $localize`Status`,
  text: ({ status }) => statusText(status),
};

export const ACTIONS: Column = { id: 'actions', heading: $localize`Actions` };

export const COLUMNS: readonly Column[] = [
  NAME,
  { id: 'username', heading: $localize`Username`, text: ({ username }) => username },
  { id: 'role', heading: $localize`Role`, text: ({ role }) => roleText(role) },
  STATUS,
  instantColumn('created', $localize`Since`, ({ createdAt }) => createdAt, { none: '', to: 'day' }),
  ACTIONS,
];
