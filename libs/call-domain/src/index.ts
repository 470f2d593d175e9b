export {
  END_REASONS,
  HANG_UP_REASONS,
  NOT_AVAILABLE_REASONS,
  type EndReason,
  type HangUpReason,
  type NotAvailableReason,
} from './end-reason.js';
export { CALL_OUTCOMES, isMissed, outcomeOf, type CallOutcome } from './call-outcome.js';
export {
  CALL_ANSWERS,
  CALL_STATES,
  sameDevice,
  type CallAnswer,
  type CallId,
  type CallSide,
  type CallState,
  type Device,
  type DeviceId,
  type Peer,
  type PersonId,
} from './vocabulary.js';
export { DEFAULT_TIMEOUTS, type CallTimeouts } from './timeouts.js';
export {
  CALL_REFUSALS,
  type Call,
  type CallEvent,
  type CallInProgress,
  type CallRefusal,
  type CallStep,
  type EndedCall,
  type Negotiation,
  type Notice,
  type RingingCall,
} from './call.js';
export { ringCall, transitionCall } from './call-transition.js';
export { timersOf, type CallTimer } from './call-timers.js';
export { viewOf, type CallView } from './call-view.js';
export { decideDial, DIAL_REFUSALS, type DialDecision, type DialSituation } from './dial.js';
export {
  IDLE,
  type End,
  type EndCommand,
  type EndEvent,
  type EndStep,
  type SyncedCall,
  type TalkingEnd,
} from './end.js';
export { transitionEnd } from './end-transition.js';
