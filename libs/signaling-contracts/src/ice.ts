import * as z from 'zod/mini';
import { instant, LIMITS } from './primitives.js';

/** A STUN or TURN server. */
export const iceUrl = z.string().check(
  z.maxLength(LIMITS.iceUrl),
  // RFC 7064 and RFC 7065.
  z.regex(/^(stuns?|turns?):[^\s]+$/),
);

/** One server as `RTCConfiguration.iceServers` takes it. */
export const iceServer = z.strictObject({
  urls: z.array(iceUrl).check(z.minLength(1), z.maxLength(LIMITS.iceUrls)),
  username: z.exactOptional(z.string().check(z.maxLength(LIMITS.credential))),
  credential: z.exactOptional(z.string().check(z.maxLength(LIMITS.credential))),
});
export type IceServer = z.infer<typeof iceServer>;

/** The servers of one session. `expiresAt` is when its TURN credentials end; null where none do. */
export const iceConfig = z.strictObject({
  iceServers: z.array(iceServer).check(z.maxLength(LIMITS.iceServers)),
  expiresAt: z.nullable(instant),
});
export type IceConfig = z.infer<typeof iceConfig>;
