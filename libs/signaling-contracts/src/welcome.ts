import * as z from 'zod/mini';
import { iceConfig } from './ice.js';
import { defineNotice, defineRequest } from './message.js';
import { callId, done, note, peer } from './primitives.js';
import { serverStatus } from './server-status.js';

/** The call that the server has this device in, as the device has to take it up. */
export const syncedCall = z.strictObject({
  callId,
  phase: z.enum(['ringing', 'in-progress']),
  role: z.enum(['caller', 'callee']),
  peer,
});

/** How long things may take, in milliseconds, where the client has to know. */
export const clientTimeouts = z.strictObject({
  ringMs: z.int().check(z.positive()),
  ringAwayMs: z.int().check(z.positive()),
  setUpMs: z.int().check(z.positive()),
  reconnectMs: z.int().check(z.positive()),
});

export const welcome = defineNotice({
  event: 'welcome',
  summary:
    'The first message on every socket: who you are, your ICE servers, the call you are in, what holds on the server.',
  payload: z.strictObject({
    self: peer,
    ice: iceConfig,
    call: z.nullable(syncedCall),
    timeouts: clientTimeouts,
    server: serverStatus,
  }),
});

export const iceServers = defineRequest({
  event: 'ice-servers',
  direction: 'client-to-server',
  summary: 'Asks for ICE servers with fresh TURN credentials, before the old ones expire.',
  payload: done,
  ack: iceConfig,
});

export const sessionEnded = defineNotice({
  event: 'session-ended',
  summary:
    'The server closes this socket for good: signed out, or this tab was opened again elsewhere.',
  payload: z.strictObject({
    reason: z.enum([
      'signed-out',
      'opened-elsewhere',
      /** An administrator allows no guests any more. */
      'guests-off',
      /** An administrator removed this guest. */
      'removed',
    ]),
    /** Why, in the words of the administrator. */
    note: z.exactOptional(note),
  }),
});
