import * as z from 'zod/mini';
import { typedName } from './display-name.js';
import { digest, LIMITS, shownName } from './primitives.js';
import { typedLine } from './typed-line.js';

/** Where the owner of an account says who they are (GET, PUT). */
export const PROFILE_PATH = '/api/account/profile';
/** Where they put their picture (PUT), or take it away (DELETE). */
export const OWN_PICTURE_PATH = '/api/account/picture';

/** What a picture has to be: square, so many pixels a side, no more bytes. Its sender cuts and scales it. */
export const PICTURE = { side: 256, bytes: 65_536 } as const;

/** The answer to a GET of `PROFILE_PATH`. Empty is what was not said. */
export const ownProfile = z.strictObject({
  username: z.string().check(z.minLength(1), z.maxLength(2 * LIMITS.username)),
  name: shownName,
  title: z.string().check(z.maxLength(2 * LIMITS.title)),
  picture: z.nullable(digest),
  /** False where one signs in with a provider alone. */
  hasPassword: z.boolean(),
});
export type OwnProfile = z.infer<typeof ownProfile>;

/** PUT to `PROFILE_PATH`. */
export const profileChange = z.strictObject({ name: typedName, title: typedLine(LIMITS.title) });
export type ProfileChange = z.infer<typeof profileChange>;

/** PUT to `STATUS_PATH`: all of it, since the one is often said with the other. */
export const statusChange = z.strictObject({
  /** Empty takes it away. */
  text: typedLine(LIMITS.statusText),
  doNotDisturb: z.boolean(),
});
export type StatusChange = z.infer<typeof statusChange>;

/** PUT to `OWN_PICTURE_PATH`: the bytes in base64. Whether they are a picture, the server looks at. */
export const pictureUpload = z.strictObject({
  content: z.string().check(z.maxLength(2 * PICTURE.bytes)),
});
export type PictureUpload = z.infer<typeof pictureUpload>;

/** The answer to a PUT of `OWN_PICTURE_PATH`. */
export const keptPicture = z.strictObject({ picture: digest });
