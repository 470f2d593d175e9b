import * as z from 'zod/mini';
import { instant } from './primitives.js';
import {
  announcementKind,
  noticeText,
  serverAnnouncement,
  serverMaintenance,
} from './server-status.js';

/** Where administrators see what everybody is told (GET), say it (PUT `…/announcement`, `…/maintenance`) and end it (DELETE). */
export const NOTICES_PATH = '/api/admin/notices';

/** What is announced; where something is announced already it is that, corrected. */
export const announcementRequest = z.strictObject({
  kind: announcementKind,
  text: noticeText.check(z.minLength(1)),
  /** When it ends by itself; null is when somebody ends it. */
  until: z.nullable(instant),
});
export type AnnouncementRequest = z.infer<typeof announcementRequest>;

export const maintenanceRequest = z.strictObject({
  /** No new calls from then on; an instant that has passed is at once. */
  from: instant,
  /** Said besides; may be empty. */
  text: noticeText,
});
export type MaintenanceRequest = z.infer<typeof maintenanceRequest>;

export const noticesView = z.strictObject({
  announcement: z.nullable(serverAnnouncement),
  maintenance: z.nullable(serverMaintenance),
});
export type NoticesView = z.infer<typeof noticesView>;
