import * as z from 'zod/mini';
import { instant, LIMITS, personId, shownName } from './primitives.js';
import { profileFields } from './profile.js';

/**
 * Where people who have an account find the others (GET), whether they are here or not. Below it: `favourites` (GET), and
 * `favourites/<id>` (PUT, DELETE).
 */
export const DIRECTORY_PATH = '/api/directory';

/** Somebody who has an account that is not disabled. */
export const directoryEntry = z.strictObject({
  id: personId,
  name: shownName,
  ...profileFields,
  /** When a device of theirs came or went last: of who is not here, since when. Absent where none ever did. */
  seenAt: z.exactOptional(instant),
});
export type DirectoryEntry = z.infer<typeof directoryEntry>;

/** Which of them, as it stands in an address. */
export const directoryQuery = z.object({
  /** A part of the name. */
  search: z._default(z.string().check(z.maxLength(LIMITS.search)), ''),
  /** Those behind this one. */
  after: z.optional(personId),
});
export type DirectoryQuery = z.infer<typeof directoryQuery>;

/** By name, without oneself. */
export const directoryPage = z.strictObject({
  people: z.array(directoryEntry).check(z.maxLength(LIMITS.directory)),
  /** How many there are in all. */
  total: z.int().check(z.nonnegative()),
});
export type DirectoryPage = z.infer<typeof directoryPage>;

/** One's favourites, by name. */
export const favourites = z.strictObject({
  people: z.array(directoryEntry).check(z.maxLength(LIMITS.favourites)),
});
export type Favourites = z.infer<typeof favourites>;
