import { LOGO_LIMITS } from '@lets-meet/signaling-contracts/administration';
import { imageSize } from 'image-size';
import { createHash } from 'node:crypto';

/** What a picture says of itself in its first bytes, and how it is named and served then. */
const KINDS: Readonly<Record<string, { readonly ending: string; readonly mime: string }>> = {
  png: { ending: 'png', mime: 'image/png' },
  jpg: { ending: 'jpeg', mime: 'image/jpeg' },
  webp: { ending: 'webp', mime: 'image/webp' },
};

/** The file name of a picture as the logo, made of its content; undefined where it is no such picture, or too large. */
export function logoNameOf(content: Uint8Array): string | undefined {
  const size = sizeOf(content);
  const kind = KINDS[size?.type ?? ''];
  if (size === undefined || kind === undefined) return undefined;
  if (Math.max(size.width, size.height) > LOGO_LIMITS.pixels) return undefined;
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 32);
  return `${digest}.${kind.ending}`;
}

export function logoTypeOf(name: string): string {
  const kind = Object.values(KINDS).find(({ ending }) => name.endsWith(`.${ending}`));
  return kind?.mime ?? 'application/octet-stream';
}

function sizeOf(content: Uint8Array): ReturnType<typeof imageSize> | undefined {
  try {
    return imageSize(content);
  } catch {
    // A TypeError: it is no picture, or one that is cut off.
    return undefined;
  }
}
