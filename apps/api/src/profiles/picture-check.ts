import { PICTURE, type PictureError } from '@lets-meet/signaling-contracts/members';
import { imageSize } from 'image-size';
import type { Picture } from './picture-store.js';

/** The kinds that every browser shows, and that hold one still picture as a camera or a canvas makes it. */
const MEDIA_TYPES: ReadonlyMap<string | undefined, string> = new Map([
  ['webp', 'image/webp'],
  ['jpg', 'image/jpeg'],
]);

export type CheckedPicture =
  | { readonly ok: true; readonly picture: Picture }
  | { readonly ok: false; readonly code: PictureError };

/** Whether these bytes are a picture as it has to be. What kind it is they say themselves, and nobody is believed about it. */
export function checkPicture(content: Uint8Array): CheckedPicture {
  if (content.byteLength > PICTURE.bytes) return { ok: false, code: 'picture-too-large' };
  const { type, width, height } = measured(content);
  const mediaType = MEDIA_TYPES.get(type);
  if (mediaType === undefined) return { ok: false, code: 'picture-not-valid' };
  return width === PICTURE.side && height === PICTURE.side
    ? { ok: true, picture: { mediaType, content } }
    : { ok: false, code: 'picture-wrong-size' };
}

function measured(content: Uint8Array): Partial<ReturnType<typeof imageSize>> {
  try {
    return imageSize(content);
  } catch {
    // Its way to say that it is no picture, or a damaged one.
    return {};
  }
}
