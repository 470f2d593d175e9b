import type { CallState } from '@lets-meet/call-domain';
import { createSelector } from '@ngrx/store';
import { callFeature } from '../call/call.feature';
import { signalingFeature } from '../signaling/signaling.feature';
import { peopleFeature } from './people.feature';

/** What decides whether one can call anybody now. */
interface OwnSituation {
  /** Whether the line to the server is up. */
  readonly online: boolean;
  /** Whether no call goes on in this tab. */
  readonly free: boolean;
  /** One's state as others see it, whichever device it comes from; null until the server has told. */
  readonly ownCallState: CallState | null;
}

/** Why nobody can be called now; null when calls can be made. */
export function unableReason({ online, free, ownCallState }: OwnSituation): string | null {
  if (!online) return $localize`You are offline`;
  if (!free) return $localize`You are in a call`;
  return ownCallState === 'CALL_REQUESTED' || ownCallState === 'CALL_IN_PROGRESS'
    ? $localize`You are in a call on another device`
    : null;
}

/** The same, as things are now. */
export const selectUnableReason = createSelector(
  signalingFeature.selectOnline,
  callFeature.selectFree,
  peopleFeature.selectOwnCallState,
  (online, free, ownCallState) => unableReason({ online, free, ownCallState }),
);
