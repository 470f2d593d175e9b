import { timersOf } from '../call-timers.js';
import { ringCall, transitionCall } from '../call-transition.js';
import { viewOf } from '../call-view.js';
import { decideDial } from '../dial.js';
import { transitionEnd } from '../end-transition.js';

/** What the model runs: the product's own functions, or some of them bent to see whether the model notices. */
export interface Rules {
  readonly decideDial: typeof decideDial;
  readonly ringCall: typeof ringCall;
  readonly transitionCall: typeof transitionCall;
  readonly timersOf: typeof timersOf;
  readonly viewOf: typeof viewOf;
  readonly transitionEnd: typeof transitionEnd;
  /** Both sides say an offer again that has no answer: it may have been lost. */
  readonly repeatOffers: boolean;
}

export const RULES: Rules = {
  decideDial,
  ringCall,
  transitionCall,
  timersOf,
  viewOf,
  transitionEnd,
  repeatOffers: true,
};
