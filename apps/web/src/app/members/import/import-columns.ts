import type { ImportedPerson, ImportRow } from '@lets-meet/signaling-contracts/members';
import type { TableColumn } from '../../table/table-column';
import { roleText } from '../member-text';
import { rowProblemText } from './import-texts';

/** The rows of a list, as they stand in the file. */
export const ROW_COLUMNS: readonly TableColumn<ImportRow>[] = [
  {
    id: 'line',
    heading: $localize`Line`,
    text: ({ line }) => String(line),
    order: ({ line }) => line,
  },
  { id: 'name', heading: $localize`Name`, text: ({ name }) => name },
  { id: 'username', heading: $localize`Username`, text: ({ username }) => username },
  { id: 'role', heading: $localize`Role`, text: ({ role }) => role || roleText('member') },
  {
    id: 'problem',
    heading: $localize`What is wrong`,
    text: ({ problem }) => (problem === null ? '–' : rowProblemText(problem)),
    // Those with a problem first.
    order: ({ problem, line }) => (problem === null ? line : line - 1e6),
  },
];

/** @param origin what stands before the path of a link */
export function linkColumns(origin: string): readonly TableColumn<ImportedPerson>[] {
  return [
    { id: 'name', heading: $localize`Name`, text: ({ name }) => name },
    { id: 'username', heading: $localize`Username`, text: ({ username }) => username ?? '' },
    { id: 'role', heading: $localize`Role`, text: ({ role }) => roleText(role) },
    { id: 'link', heading: $localize`Link`, text: ({ path }) => origin + path },
    {
      id: 'until',
      heading: $localize`Until`,
      text: ({ expiresAt }) => new Date(expiresAt).toISOString(),
    },
  ];
}
