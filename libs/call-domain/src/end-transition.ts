import { whileDialling, whileFree } from './end-before-call.js';
import { whileAnswering, whileCalling, whileRinging, whileTalking } from './end-in-call.js';
import type { End, EndEvent, EndStep } from './end.js';

/**
 * The rules of a call as each client applies them: pure and total. An event that means nothing in a phase leaves the end
 * as it is; one that shows that the server thinks us in a call which we are not in is answered by leaving that call.
 */
export function transitionEnd(end: End, event: EndEvent): EndStep {
  switch (end.phase) {
    case 'idle':
    case 'ended':
      return whileFree(end, event);
    case 'dialling':
      return whileDialling(end, event);
    case 'calling':
      return whileCalling(end, event);
    case 'ringing':
      return whileRinging(end, event);
    case 'answering':
      return whileAnswering(end, event);
    case 'connecting':
    case 'connected':
    case 'reconnecting':
      return whileTalking(end, event);
  }
}
