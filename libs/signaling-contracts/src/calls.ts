// What the history of calls needs of the contracts, on both sides. It is loaded when somebody opens it.
export {
  callHistory,
  callHistoryQuery,
  CALLS_PATH,
  missedCalls,
  missedCallsSeen,
  pastCall,
  type CallHistory,
  type CallHistoryQuery,
  type MissedCallList,
  type MissedCallsSeen,
  type PastCall,
} from './past-call.js';
