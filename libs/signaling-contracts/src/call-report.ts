import * as z from 'zod/mini';
import { defineRequest } from './message.js';
import { callId, done } from './primitives.js';

/** What can be wrong with a camera or a microphone. */
export const DEVICE_TROUBLES = ['refused', 'missing', 'in-use', 'unplugged', 'insecure'] as const;
const trouble = z.exactOptional(z.enum(DEVICE_TROUBLES));

export const callReport = defineRequest({
  event: 'call-report',
  direction: 'client-to-server',
  summary:
    'What this device saw of a call it is in, or was in a moment ago: how the media came about, what is wrong with camera or microphone.',
  payload: z.strictObject({
    callId,
    /** The media is connected, so many milliseconds after both had said yes. */
    setUpMs: z.exactOptional(z.int().check(z.gte(0), z.lte(600_000))),
    /** From browser to browser, or by way of a relay. */
    path: z.exactOptional(z.enum(['direct', 'relayed'])),
    camera: trouble,
    microphone: trouble,
  }),
  ack: done,
});
export type CallReport = z.infer<typeof callReport.payload>;
