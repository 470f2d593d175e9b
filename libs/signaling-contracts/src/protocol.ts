import {
  incomingMissedCall,
  incomingPreOffer,
  incomingPreOfferAnswer,
  incomingUserHangedUp,
  missedCallsSeenNotice,
  preOffer,
  preOfferAnswer,
  userHangedUp,
  webRtcAnswer,
  webRtcCandidate,
  webRtcOffer,
} from './call-messages.js';
import { callReport } from './call-report.js';
import { availability, deviceIdle, presenceChanges, presenceSnapshot } from './presence.js';
import { serverStatusNotice } from './server-status.js';
import { iceServers, sessionEnded, welcome } from './welcome.js';

/** What a client may send, by its name on the wire. The server parses by it and acknowledges all of it. */
export const CLIENT_MESSAGES = {
  availability,
  'device-idle': deviceIdle,
  'pre-offer': preOffer,
  'pre-offer-answer': preOfferAnswer,
  'webRTC-offer': webRtcOffer,
  'webRTC-answer': webRtcAnswer,
  'webRTC-candidate': webRtcCandidate,
  'user-hanged-up': userHangedUp,
  'call-report': callReport,
  'ice-servers': iceServers,
} as const;
export type ClientEvent = keyof typeof CLIENT_MESSAGES;
export type ClientMessage<E extends ClientEvent> = (typeof CLIENT_MESSAGES)[E];

/** What the server may send, by its name on the wire. The client parses by it. */
export const SERVER_MESSAGES = {
  welcome,
  'presence-snapshot': presenceSnapshot,
  'presence-changes': presenceChanges,
  'pre-offer': incomingPreOffer,
  'pre-offer-answer': incomingPreOfferAnswer,
  'webRTC-offer': webRtcOffer,
  'webRTC-answer': webRtcAnswer,
  'webRTC-candidate': webRtcCandidate,
  'user-hanged-up': incomingUserHangedUp,
  'missed-call': incomingMissedCall,
  'server-status': serverStatusNotice,
  'missed-calls-seen': missedCallsSeenNotice,
  'session-ended': sessionEnded,
} as const;
export type ServerEvent = keyof typeof SERVER_MESSAGES;
export type ServerMessage<E extends ServerEvent> = (typeof SERVER_MESSAGES)[E];
