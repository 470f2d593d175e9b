import type { AlarmPhase } from '../alarm/touch-alarm';
import type { TouchState } from '../decision/sighting';
import type { TouchProblem } from '../worker/worker-message';

/** What a watch tells, in this order. */
export type WatchEvent =
  /** The networks are being loaded: which part of them is here, 0 to 1. */
  | { readonly type: 'loading'; readonly share: number }
  | { readonly type: 'watching' }
  /** The hands do something else, or something else is to be said of them. `at`: milliseconds since 1970. */
  | {
      readonly type: 'seen';
      readonly hand: TouchState;
      readonly alarm: AlarmPhase;
      readonly at: number;
    }
  /** It is over; only a new watch helps. */
  | { readonly type: 'failed'; readonly problem: TouchProblem };
