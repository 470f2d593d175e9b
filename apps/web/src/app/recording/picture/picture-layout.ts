import type { PictureChoice } from '../picture-choice';

/** What can be seen in a recording. */
export type PictureSource = 'own-camera' | 'own-screen' | 'peer-camera' | 'peer-screen';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rectangle extends Size {
  readonly x: number;
  readonly y: number;
}

/** One picture at its place: a face fills it and loses its edges, a screen is shown whole. */
export interface Tile {
  readonly source: PictureSource;
  readonly place: Rectangle;
  readonly fit: 'cover' | 'contain';
}

/**
 * Picture elements of a recording. A screen's letters need more of them; a machine of few cores, which encodes the call
 * besides, would fall behind with as many.
 */
export function sizeOf(choice: PictureChoice, cores: number): Size {
  const screen = choice === 'screen-with-faces';
  if (cores < MANY_CORES) {
    return screen ? { width: 1280, height: 720 } : { width: 640, height: 360 };
  }
  return screen ? { width: 1600, height: 900 } : { width: 1280, height: 720 };
}

const MANY_CORES = 4;

/** Between the tiles. */
const GAP = 8;
/** The width of the faces beside a screen, as a share of the picture's. */
const FACES = 0.16;

/**
 * Where what is seen.
 *
 * @param screen whose screen is shared now; the other's wins
 */
export function layOut(
  choice: PictureChoice,
  screen: 'own' | 'peer' | null,
  { width, height }: Size,
): readonly Tile[] {
  if (choice === 'other-only') {
    return [{ source: 'peer-camera', place: { x: 0, y: 0, width, height }, fit: 'contain' }];
  }
  if (choice === 'screen-with-faces' && screen !== null) {
    const faceWidth = Math.round(width * FACES);
    const faceHeight = Math.round((faceWidth * 3) / 4);
    const x = width - faceWidth;
    const top = Math.round((height - 2 * faceHeight - GAP) / 2);
    const face = (source: PictureSource, y: number): Tile => ({
      source,
      place: { x, y, width: faceWidth, height: faceHeight },
      fit: 'cover',
    });
    return [
      {
        source: screen === 'peer' ? 'peer-screen' : 'own-screen',
        place: { x: 0, y: 0, width: x - GAP, height },
        fit: 'contain',
      },
      face('peer-camera', top),
      face('own-camera', top + faceHeight + GAP),
    ];
  }
  const half = (width - GAP) / 2;
  return [
    { source: 'peer-camera', place: { x: 0, y: 0, width: half, height }, fit: 'cover' },
    { source: 'own-camera', place: { x: half + GAP, y: 0, width: half, height }, fit: 'cover' },
  ];
}

/** How a picture is drawn into its place: which part of it, and where. */
export interface Drawing {
  readonly from: Rectangle;
  readonly to: Rectangle;
}

export function fitted(picture: Size, { place, fit }: Tile): Drawing {
  const scales = [place.width / picture.width, place.height / picture.height];
  const scale = fit === 'cover' ? Math.max(...scales) : Math.min(...scales);
  const seen = {
    width: Math.min(picture.width, place.width / scale),
    height: Math.min(picture.height, place.height / scale),
  };
  const to = { width: seen.width * scale, height: seen.height * scale };
  return {
    from: {
      x: (picture.width - seen.width) / 2,
      y: (picture.height - seen.height) / 2,
      ...seen,
    },
    to: {
      x: place.x + (place.width - to.width) / 2,
      y: place.y + (place.height - to.height) / 2,
      ...to,
    },
  };
}
