import type {
  TokenScope,
  WebhookDelivery,
  WebhookEvent,
} from '@lets-meet/signaling-contracts/administration';

export const SCOPE_TEXTS: Readonly<Record<TokenScope, string>> = {
  'people:read': $localize`See people and invitations`,
  'people:write': $localize`Change people and invitations`,
  'calls:read': $localize`See calls`,
  'calls:write': $localize`End calls`,
  'settings:read': $localize`See settings`,
  'settings:write': $localize`Change settings`,
  'audit:read': $localize`See the audit log`,
  'metrics:read': $localize`See figures and metrics`,
};

export const EVENT_TEXTS: Readonly<Record<WebhookEvent, string>> = {
  'call.started': $localize`A call has started`,
  'call.ended': $localize`A call has ended`,
  'call.missed': $localize`A call was missed`,
  'person.created': $localize`A person was given an account`,
};

/** How the last attempt went, in a line. */
export function deliveryText({ state, status, problem, durationMs }: WebhookDelivery): string {
  const answer = status === null ? (problem ?? '') : String(status);
  const took = durationMs === null ? '' : $localize`${answer} after ${durationMs} ms`;
  switch (state) {
    case 'delivered':
      return $localize`Delivered – ${took}`;
    case 'waiting':
      return took === '' ? $localize`Waiting` : $localize`Failed, waiting – ${took}`;
    case 'given-up':
      return $localize`Failed – ${took}`;
  }
}
