import * as z from 'zod/mini';
import { instant, LIMITS, note, personId, shownName } from './primitives.js';

/** Where administrators see who is here without an account (GET), and remove them (POST `…/<id>/removal`). */
export const GUESTS_PATH = '/api/admin/guests';

const address = z.nullable(z.string().check(z.maxLength(100)));

/** Somebody who is signed in without an account. */
export const guest = z.strictObject({
  id: personId,
  name: shownName,
  /** When they signed in. */
  since: instant,
  /** From where; null where that was not kept. */
  address,
  /** What their browser says of itself. */
  userAgent: z.string().check(z.maxLength(LIMITS.userAgent)),
  /** Whether one of their devices has a socket. */
  online: z.boolean(),
});
export type Guest = z.infer<typeof guest>;

/** Who cannot join without an account for a while: DELETE of `GUESTS_PATH/blocks/<id>` lifts it. */
export const guestBlock = z.strictObject({
  id: z.uuid(),
  /** By which the guest was known. */
  name: shownName,
  /** The address, or network, that nobody joins from; null where it is only their browser. */
  address,
  /** Whether the browser is known again, whatever its address. */
  browser: z.boolean(),
  until: instant,
  /** The administrator who blocked them. */
  by: shownName,
});
export type GuestBlock = z.infer<typeof guestBlock>;

export const guestList = z.strictObject({
  guests: z.array(guest).check(z.maxLength(LIMITS.sessions)),
  blocks: z.array(guestBlock).check(z.maxLength(LIMITS.blocks)),
});
export type GuestList = z.infer<typeof guestList>;

/** The longest that somebody is blocked, in hours: a month. */
export const LONGEST_BLOCK_HOURS = 30 * 24;

export const guestRemoval = z.strictObject({
  /** The guest gets to read it. */
  note: z.exactOptional(note),
  /** Keeps them out as well: their browser, and everybody at their address where that is asked for. */
  block: z.exactOptional(
    z.strictObject({
      hours: z.int().check(z.gte(1), z.lte(LONGEST_BLOCK_HOURS)),
      address: z.boolean(),
    }),
  ),
});
export type GuestRemoval = z.infer<typeof guestRemoval>;
