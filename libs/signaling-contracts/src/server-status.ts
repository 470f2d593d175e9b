import * as z from 'zod/mini';
import { defineNotice } from './message.js';
import { LIMITS } from './primitives.js';

export const serverName = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(LIMITS.name), z.regex(/^\P{Cc}+$/u));

/** Made of its content: what is once there under such a name never changes. */
export const logoName = z
  .string()
  .check(z.maxLength(37), z.regex(/^[0-9a-f]{32}\.(png|jpeg|webp)$/));

/** What an administrator has decided that everybody has to know. */
export const serverStatus = z.strictObject({
  name: serverName,
  logo: z.nullable(logoName),
  recording: z.boolean(),
  touchAlert: z.boolean(),
  /** The largest file that may be sent in a call; null is any. */
  fileBytes: z.nullable(z.int()),
});
export type ServerStatus = z.infer<typeof serverStatus>;

export const serverStatusNotice = defineNotice({
  event: 'server-status',
  summary: 'What holds on the server has changed; the ICE servers may have as well.',
  payload: z.strictObject({ server: serverStatus }),
});
