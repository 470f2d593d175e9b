import * as z from 'zod/mini';
import { ackOf, refusal } from './ack.js';
import { setUpRequest } from './account.js';
import { iceCandidate } from './call-messages.js';
import { handshake } from './handshake.js';
import { iceConfig } from './ice.js';
import { invitationAcceptance, linkLook, linkView, passwordReset } from './link.js';
import { invitationRequest, madeLink, memberChange, memberList } from './member.js';
import { ownSessions, passwordChange } from './own-account.js';
import {
  keptPicture,
  ownProfile,
  pictureUpload,
  profileChange,
  statusChange,
} from './own-profile.js';
import { directoryPage, favourites } from './directory-entry.js';
import { callHistory, missedCalls, missedCallsSeen } from './past-call.js';
import { overviewHistory } from './overview-history.js';
import { CLIENT_MESSAGES, SERVER_MESSAGES } from './protocol.js';
import { recordedCallPage } from './recorded-call.js';
import { registrationRequest } from './registration.js';
import { httpError, sessionResponse, signInRequest } from './session.js';
import {
  sampleOf,
  spoiledSamplesOf,
  unboundedIn,
  type JsonSchema,
} from './testing/spoiled-samples.js';

/** Everything that travels, by a name to read. */
const SCHEMAS: Readonly<Record<string, z.ZodMiniType>> = {
  ...Object.fromEntries(
    Object.values(CLIENT_MESSAGES).flatMap(({ event, payload, ack }): [string, z.ZodMiniType][] => [
      [`${event} to the server`, payload],
      [`the ack of ${event}`, ackOf<unknown>(ack)],
    ]),
  ),
  ...Object.fromEntries(
    Object.values(SERVER_MESSAGES).map(({ event, payload }) => [`${event} to a client`, payload]),
  ),
  'a refusal': refusal,
  'an ICE candidate': iceCandidate,
  'the ICE servers': iceConfig,
  'the handshake': handshake,
  'the request to sign in': signInRequest,
  'the request to set up': setUpRequest,
  'the request for an account of one’s own': registrationRequest,
  'the list of accounts': memberList,
  'the change of an account': memberChange,
  'the request for an invitation': invitationRequest,
  'a link that was made': madeLink,
  'the look at a link': linkLook,
  'what a link is for': linkView,
  'the acceptance of an invitation': invitationAcceptance,
  'the reset of a password': passwordReset,
  'the sessions of somebody': ownSessions,
  'the change of a password': passwordChange,
  'the profile of somebody': ownProfile,
  'the change of a profile': profileChange,
  'the change of a status': statusChange,
  'a picture that is sent': pictureUpload,
  'a picture that was kept': keptPicture,
  'one’s own calls': callHistory,
  'the calls that one missed': missedCalls,
  'what one has seen': missedCallsSeen,
  'a page of the directory': directoryPage,
  'one’s favourites': favourites,
  'how the server did': overviewHistory,
  'the calls that are over': recordedCallPage,
  'the answer about a session': sessionResponse,
  'the refusal of a request': httpError,
};

for (const [name, schema] of Object.entries(SCHEMAS)) {
  describe(name, () => {
    const shape = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;

    it('is taken when it fits', () => {
      expect(schema.safeParse(sampleOf(shape)).success).toBeTrue();
    });

    it('is refused when it is too long, too much, too little or has a field too many', () => {
      for (const { fault, value } of spoiledSamplesOf(shape)) {
        expect(schema.safeParse(value).success).withContext(fault).toBeFalse();
      }
    });

    it('has a bound on every text and every list, and no open object', () => {
      expect(unboundedIn(shape)).toEqual([]);
    });
  });
}
