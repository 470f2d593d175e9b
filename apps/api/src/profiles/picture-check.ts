import { PICTURE, type PictureError } from '@lets-meet/signaling-contracts/members';
import { pictureKindOf } from '../http/picture-kind.js';
import type { Picture } from './picture-store.js';

/** The kinds that hold one still picture as a camera or a canvas makes it. */
const MEDIA_TYPES: readonly string[] = ['image/webp', 'image/jpeg'];

export type CheckedPicture =
  | { readonly ok: true; readonly picture: Picture }
  | { readonly ok: false; readonly code: PictureError };

/** Whether these bytes are a picture as it has to be. What kind it is they say themselves, and nobody is believed about it. */
export function checkPicture(content: Uint8Array): CheckedPicture {
  if (content.byteLength > PICTURE.bytes) return { ok: false, code: 'picture-too-large' };
  const kind = pictureKindOf(content);
  if (kind === undefined || !MEDIA_TYPES.includes(kind.mediaType)) {
    return { ok: false, code: 'picture-not-valid' };
  }
  const { mediaType, width, height } = kind;
  return width === PICTURE.side && height === PICTURE.side
    ? { ok: true, picture: { mediaType, content } }
    : { ok: false, code: 'picture-wrong-size' };
}
