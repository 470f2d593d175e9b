import * as z from 'zod/mini';
import { defineNotice, defineRequest } from './message.js';
import { callAnswer, endReason, hangUpReason, notAvailableReason } from './call-values.js';
import { callId, done, instant, LIMITS, note, peer, personId, sdp } from './primitives.js';

/** Dials somebody. */
export const preOffer = defineRequest({
  event: 'pre-offer',
  direction: 'client-to-server',
  summary: 'Dials a person. The server makes the call and rings every device of the callee.',
  payload: z.strictObject({ calleeId: personId }),
  ack: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('ringing'), callId }),
    /** Glare: the callee was dialling us; we are the callee of that call. */
    z.strictObject({ outcome: z.literal('CALL_ACCEPTED'), callId }),
    z.strictObject({
      outcome: z.literal('CALL_NOT_AVAILABLE'),
      callId,
      reason: notAvailableReason,
    }),
  ]),
});

/** Rings. */
export const incomingPreOffer = defineNotice({
  event: 'pre-offer',
  summary: 'Somebody calls you: every device of yours rings.',
  payload: z.strictObject({ callId, caller: peer }),
});

export const preOfferAnswer = defineRequest({
  event: 'pre-offer-answer',
  direction: 'client-to-server',
  summary: 'Answers a ring. The first answer of all your devices counts.',
  payload: z.strictObject({ callId, answer: callAnswer }),
  ack: done,
});

export const incomingPreOfferAnswer = defineNotice({
  event: 'pre-offer-answer',
  summary: 'What came of your ring. `reason` says why, with CALL_NOT_AVAILABLE.',
  payload: z.strictObject({
    callId,
    answer: callAnswer,
    reason: z.exactOptional(notAvailableReason),
  }),
});

export const webRtcOffer = defineRequest({
  event: 'webRTC-offer',
  direction: 'both',
  summary:
    'The session description offered (RFC 9429): at the start by the caller, later for ICE restarts.',
  payload: z.strictObject({ callId, sdp }),
  ack: done,
});

export const webRtcAnswer = defineRequest({
  event: 'webRTC-answer',
  direction: 'both',
  summary: 'The session description that answers an offer.',
  payload: z.strictObject({
    callId,
    sdp,
    /** The session id of the offer (RFC 8866, section 5.2): a caller whose page is a new one takes no answer to the old. */
    answers: z.exactOptional(z.string().check(z.maxLength(LIMITS.sdpSessionId))),
  }),
  ack: done,
});

/** `RTCIceCandidateInit`. */
export const iceCandidate = z.strictObject({
  candidate: z.string().check(z.maxLength(LIMITS.candidate)),
  sdpMid: z.exactOptional(z.nullable(z.string().check(z.maxLength(LIMITS.sdpMid)))),
  sdpMLineIndex: z.exactOptional(z.nullable(z.int().check(z.gte(0), z.lte(255)))),
  usernameFragment: z.exactOptional(
    z.nullable(z.string().check(z.maxLength(LIMITS.usernameFragment))),
  ),
});
export type IceCandidate = z.infer<typeof iceCandidate>;

export const webRtcCandidate = defineRequest({
  event: 'webRTC-candidate',
  direction: 'both',
  summary: 'One ICE candidate as it was found (RFC 8838); null when there will be no more.',
  payload: z.strictObject({ callId, candidate: z.nullable(iceCandidate) }),
  ack: done,
});

export const userHangedUp = defineRequest({
  event: 'user-hanged-up',
  direction: 'client-to-server',
  summary: 'Leaves a call: the caller cancels while it rings, either hangs up afterwards.',
  payload: z.strictObject({ callId, reason: hangUpReason }),
  ack: done,
});

export const incomingUserHangedUp = defineNotice({
  event: 'user-hanged-up',
  summary: 'A call or a ring that you were part of is over.',
  payload: z.strictObject({
    callId,
    reason: endReason,
    /** Why, in the words of the administrator who ended it. */
    note: z.exactOptional(note),
  }),
});

export const missedCall = z.strictObject({ callId, caller: peer, at: instant });
export type MissedCall = z.infer<typeof missedCall>;

export const incomingMissedCall = defineNotice({
  event: 'missed-call',
  summary: 'Somebody called you and you could not take it.',
  payload: missedCall,
});

export const missedCallsSeenNotice = defineNotice({
  event: 'missed-calls-seen',
  summary:
    'On another device, or by calling back, you have seen that you missed the calls of this person; null: of everybody.',
  payload: z.strictObject({ callerId: z.nullable(personId) }),
});
