import * as z from 'zod/mini';
import { defineNotice } from './message.js';
import { instant, LIMITS } from './primitives.js';

export const serverName = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(LIMITS.name), z.regex(/^\P{Cc}+$/u));

/** Made of its content: what is once there under such a name never changes. */
export const logoName = z
  .string()
  .check(z.maxLength(37), z.regex(/^[0-9a-f]{32}\.(png|jpeg|webp)$/));

export const announcementKind = z.enum(['notice', 'warning']);
export const noticeText = z.string().check(z.trim(), z.maxLength(LIMITS.notice));

/** What administrators tell everybody; its id stays when it is corrected. */
export const serverAnnouncement = z.strictObject({
  id: z.uuid(),
  kind: announcementKind,
  text: noticeText,
  /** When it ends by itself; null is when somebody ends it. */
  until: z.nullable(instant),
});

/** No new calls are taken from an instant on. */
export const serverMaintenance = z.strictObject({
  from: instant,
  text: noticeText,
  /** Whether that has begun, by the server's clock. */
  closed: z.boolean(),
});

/** What an administrator has decided that everybody has to know. */
export const serverStatus = z.strictObject({
  name: serverName,
  logo: z.nullable(logoName),
  recording: z.boolean(),
  touchAlert: z.boolean(),
  /** The largest file that may be sent in a call; null is any. */
  fileBytes: z.nullable(z.int()),
  announcement: z.nullable(serverAnnouncement),
  maintenance: z.nullable(serverMaintenance),
});
export type ServerStatus = z.infer<typeof serverStatus>;

export const serverStatusNotice = defineNotice({
  event: 'server-status',
  summary: 'What holds on the server has changed; the ICE servers may have as well.',
  payload: z.strictObject({ server: serverStatus }),
});
