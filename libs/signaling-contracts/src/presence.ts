import * as z from 'zod/mini';
import { defineNotice, defineRequest } from './message.js';
import { callState } from './call-values.js';
import { ATTENTIONS, profileFields } from './profile.js';
import { done, LIMITS, personId, shownName } from './primitives.js';

/** A person as others see them. */
export const person = z.strictObject({
  id: personId,
  name: shownName,
  /** False for a while after the last socket of a person is gone: they may be reloading the page. */
  online: z.boolean(),
  callState,
  /** Signed in with a name alone, without an account. */
  guest: z.exactOptional(z.literal(true)),
  /** Absent where one can expect to be heard; who is in a call is never away. */
  attention: z.exactOptional(z.enum(ATTENTIONS)),
  ...profileFields,
});
export type Person = z.infer<typeof person>;

/** What of a person is what they said themselves. */
export type Profile = Pick<Person, keyof typeof profileFields>;

export const availability = defineRequest({
  event: 'availability',
  direction: 'client-to-server',
  summary: 'This device can (or cannot) take a call: it has asked for camera and microphone.',
  payload: z.strictObject({ ready: z.boolean() }),
  ack: done,
});

export const deviceIdle = defineRequest({
  event: 'device-idle',
  direction: 'client-to-server',
  summary:
    'Nobody has touched this device for a while, or somebody does again. When its socket opens it is in use.',
  payload: z.strictObject({ idle: z.boolean() }),
  ack: done,
});

export const presenceSnapshot = defineNotice({
  event: 'presence-snapshot',
  summary: 'Everybody who is here, once after the socket opened.',
  payload: z.strictObject({ people: z.array(person).check(z.maxLength(LIMITS.people)) }),
});

export const presenceChanges = defineNotice({
  event: 'presence-changes',
  summary: 'Who came, changed or left since the last of these or the snapshot.',
  payload: z.strictObject({
    changed: z.array(person).check(z.maxLength(LIMITS.changes)),
    left: z.array(personId).check(z.maxLength(LIMITS.changes)),
  }),
});
