import * as z from 'zod/mini';
import { digest, LIMITS } from './primitives.js';

/** Why somebody is not to be disturbed, or may not notice a call. */
export const ATTENTIONS = [
  /** Calls do not ring at this person's. */
  'do-not-disturb',
  /** Nobody has touched any of their devices for a while. */
  'away',
] as const;
export type Attention = (typeof ATTENTIONS)[number];

/** What somebody says of themselves, as others see it. What they do not say is absent; a guest has no more than a status. */
export const profileFields = {
  /** What they do, or where: `Accounting`. */
  title: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(2 * LIMITS.title))),
  /** Names their picture: `PICTURES_PATH/<picture>`, which never has another content. */
  picture: z.exactOptional(digest),
  /** What they do at the moment: `At lunch until 1`. */
  statusText: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(2 * LIMITS.statusText))),
};

/** Where pictures of people are, for whoever is signed in. */
export const PICTURES_PATH = '/api/pictures';
/** Where whoever is signed in says what they do at the moment (PUT). */
export const STATUS_PATH = '/api/status';
