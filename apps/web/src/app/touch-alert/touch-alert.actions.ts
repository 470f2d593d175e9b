import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Sensitivity } from './decision/sensitivity';
import type { WatchEvent } from './watch/watch-event';

/** What a person does about the hand-to-face alert. */
export const TouchControlActions = createActionGroup({
  source: 'Touch alert controls',
  events: {
    switched: props<{ on: boolean }>(),
    retryPressed: emptyProps(),
    sensitivityPicked: props<{ sensitivity: Sensitivity }>(),
    soundSwitched: props<{ on: boolean }>(),
    overlaySwitched: props<{ on: boolean }>(),
    /** The counts of this call and of those before are not wanted any longer. */
    cleared: emptyProps(),
  },
});

/** What becomes of watching in a call. */
export const TouchWatchActions = createActionGroup({
  source: 'Touch watch',
  events: {
    /** `callBegan`: when the call connected, in milliseconds since 1970. */
    told: props<{ callBegan: number; event: WatchEvent }>(),
    /** Switched off, or the call is over. */
    ended: emptyProps(),
  },
});
