import { LOGO_LIMITS, LOGO_TYPES } from '@lets-meet/signaling-contracts/administration';
import { createHash } from 'node:crypto';
import { pictureKindOf } from '../http/picture-kind.js';

/** The file name of a picture as the logo, made of its content; undefined where it is no such picture, or too large. */
export function logoNameOf(content: Uint8Array): string | undefined {
  const kind = pictureKindOf(content);
  const type = LOGO_TYPES.find((each) => each === kind?.mediaType);
  if (kind === undefined || type === undefined) return undefined;
  if (Math.max(kind.width, kind.height) > LOGO_LIMITS.pixels) return undefined;
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 32);
  return `${digest}.${endingOf(type)}`;
}

export function logoTypeOf(name: string): string {
  const type = LOGO_TYPES.find((each) => name.endsWith(`.${endingOf(each)}`));
  return type ?? 'application/octet-stream';
}

function endingOf(type: string): string {
  return type.slice('image/'.length);
}
