import * as z from 'zod/mini';
import { ROLES } from './account.js';
import { PEOPLE_PATH } from './member.js';
import { instant, LIMITS, shownName } from './primitives.js';

/** Where many are invited at once (POST), and where it is tried before (POST `…/plan`). */
export const IMPORT_PATH = `${PEOPLE_PATH}/import`;

/** A list of people as CSV, with a line of headings: `name`, and where they are wanted `username` and `role`. */
export const importRequest = z.strictObject({
  csv: z.string().check(z.maxLength(LIMITS.importCharacters)),
});
export type ImportRequest = z.infer<typeof importRequest>;

/** What is wrong with a row. */
export const IMPORT_ROW_PROBLEMS = [
  'invalid-name',
  'invalid-username',
  'unknown-role',
  /** An account has the user name, or the name. */
  'username-taken',
  'name-taken',
  /** There is an open invitation for the name. */
  'already-invited',
  /** A row before it has the same name or user name. */
  'doubled',
] as const;

/** What is wrong with the list as a whole. */
export const IMPORT_PROBLEMS = [
  /** It is no CSV: a quote is not closed, for example. */
  'not-csv',
  'no-name-column',
  'no-rows',
  /** More than are invited at once, or than can be invited at the same time. */
  'too-many-rows',
] as const;

const cell = z.string().check(z.maxLength(LIMITS.importCharacters));

export const importRow = z.strictObject({
  /** The line of the file, counted from 1. */
  line: z.int(),
  /** As it stands in the file. */
  name: cell,
  username: cell,
  role: cell,
  problem: z.nullable(z.enum(IMPORT_ROW_PROBLEMS)),
});
export type ImportRow = z.infer<typeof importRow>;

/** What would come of an import: of one with a problem, nothing. */
export const importPlan = z.strictObject({
  problem: z.nullable(z.enum(IMPORT_PROBLEMS)),
  rows: z.array(importRow).check(z.maxLength(LIMITS.importRows)),
});
export type ImportPlan = z.infer<typeof importPlan>;

/** Somebody who was invited; the server tells the link this once. */
export const importedPerson = z.strictObject({
  name: shownName,
  username: z.nullable(shownUsername()),
  role: z.enum(ROLES),
  /** The path of the page, with the token behind the `#`. */
  path: z.string().check(z.minLength(1), z.maxLength(400)),
  expiresAt: instant,
});
export type ImportedPerson = z.infer<typeof importedPerson>;

export const importedPeople = z.array(importedPerson).check(z.maxLength(LIMITS.importRows));

function shownUsername(): z.ZodMiniString {
  return z.string().check(z.minLength(1), z.maxLength(2 * LIMITS.username));
}
