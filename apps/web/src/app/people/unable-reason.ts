import type { CallState } from '@lets-meet/call-domain';
import { createSelector } from '@ngrx/store';
import { callFeature } from '../call/call.feature';
import { serverStatusFeature } from '../server-status/server-status.feature';
import { signalingFeature } from '../signaling/signaling.feature';
import { peopleFeature } from './people.feature';

/** What decides whether one can call anybody now. */
interface OwnSituation {
  /** Whether the line to the server is up. */
  readonly online: boolean;
  /** Whether no call goes on in this tab. */
  readonly free: boolean;
  /** Whether the server takes no new calls. */
  readonly closed: boolean;
  /** One's state as others see it, whichever device it comes from; null until the server has told. */
  readonly ownCallState: CallState | null;
}

/** Why nobody can be called now; null when calls can be made. */
export function unableReason({ online, free, closed, ownCallState }: OwnSituation): string | null {
  if (!online) return $localize`You are offline`;
  if (!free) return $localize`You are in a call`;
  if (ownCallState === 'CALL_REQUESTED' || ownCallState === 'CALL_IN_PROGRESS') {
    return $localize`You are in a call on another device`;
  }
  return closed ? $localize`No new calls can be made now, because of maintenance` : null;
}

/** The same, as things are now. */
export const selectUnableReason = createSelector(
  signalingFeature.selectOnline,
  callFeature.selectFree,
  serverStatusFeature.selectClosed,
  peopleFeature.selectOwnCallState,
  (online, free, closed, ownCallState) => unableReason({ online, free, closed, ownCallState }),
);
