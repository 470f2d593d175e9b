import { imageSize } from 'image-size';

/** What a picture says of itself in its first bytes. */
export interface PictureKind {
  readonly mediaType: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Those that every browser shows, by the names that `image-size` has for them. */
const MEDIA_TYPES: ReadonlyMap<string | undefined, string> = new Map([
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['webp', 'image/webp'],
]);

/** Undefined where it is none of these, or damaged. */
export function pictureKindOf(content: Uint8Array): PictureKind | undefined {
  try {
    const { type, width, height } = imageSize(content);
    const mediaType = MEDIA_TYPES.get(type);
    return mediaType === undefined ? undefined : { mediaType, width, height };
  } catch {
    // A TypeError: its way to say that it is no picture, or one that is cut off.
    return undefined;
  }
}
