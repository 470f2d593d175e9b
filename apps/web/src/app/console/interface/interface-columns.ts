import type { ApiToken, Webhook } from '@lets-meet/signaling-contracts/administration';
import { instantColumn } from '../../table/instant-column';
import type { TableColumn } from '../../table/table-column';
import { EVENT_TEXTS, SCOPE_TEXTS } from './interface-texts';

export const TOKEN_EXPIRY: TableColumn<ApiToken> = instantColumn(
  'expiresAt',
  $localize`Until`,
  ({ expiresAt }) => expiresAt,
);

export const TOKEN_ACTIONS: TableColumn<ApiToken> = { id: 'actions', heading: $localize`Actions` };

export const TOKEN_COLUMNS: readonly TableColumn<ApiToken>[] = [
  { id: 'name', heading: $localize`Name`, text: ({ name }) => name },
  {
    id: 'scopes',
    heading: $localize`What it may do`,
    text: ({ scopes }) => scopes.map((scope) => SCOPE_TEXTS[scope]).join(', '),
  },
  { id: 'owner', heading: $localize`Made by`, text: ({ owner }) => owner.name },
  TOKEN_EXPIRY,
  instantColumn('lastUsedAt', $localize`Last used`, ({ lastUsedAt }) => lastUsedAt, {
    none: $localize`Never`,
  }),
  TOKEN_ACTIONS,
];

export const WEBHOOK_ACTIONS: TableColumn<Webhook> = { id: 'actions', heading: $localize`Actions` };

export const WEBHOOK_COLUMNS: readonly TableColumn<Webhook>[] = [
  { id: 'url', heading: $localize`Address (URL)`, text: ({ url }) => url },
  {
    id: 'events',
    heading: $localize`What it is told`,
    text: ({ events }) => events.map((event) => EVENT_TEXTS[event]).join(', '),
  },
  instantColumn('pausedAt', $localize`Paused since`, ({ pausedAt }) => pausedAt),
  WEBHOOK_ACTIONS,
];
