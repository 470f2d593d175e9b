import type { ErrorCode } from '@lets-meet/signaling-contracts';

/** What a developer reads with a refusal. What a user reads is made from the code, by the client. */
export const REFUSAL_MESSAGES: Readonly<Record<ErrorCode, string>> = {
  'invalid-payload': 'No such message, or its payload does not fit its schema.',
  'unknown-call': 'There is no such call with this device in it.',
  'wrong-phase': 'The call is not in a phase that allows this.',
  'answered-elsewhere': 'Another device of this person answered the call.',
  'call-ended': 'The call is over.',
  'cannot-call-yourself': 'The callee is the caller.',
  'already-in-a-call': 'This person is in a call already.',
  'no-new-calls': 'The server is in maintenance: it takes no new calls.',
  internal: 'The server failed; the fault is in its log.',
};
