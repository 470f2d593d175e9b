import type { Point } from '../decision/sighting';

/** A square around a picture, in which hands are looked for. */
export interface HandView {
  readonly centre: Point;
  /** In pixels. */
  readonly side: number;
}

/**
 * How large that square is against the longer side of the picture. The palm detector does not find a palm that fills the
 * picture or is cut by its edge, as that of somebody close to the camera is: with a border around the picture it does. So
 * where no hand is found in one square, the next has its turn. A closer look at the face would be no help: the closer, the
 * more often the detector takes the face itself for a palm.
 */
const BORDERS = [1, 1.4, 2] as const;

/** How many looks there are. */
export const LOOKS = BORDERS.length;

/** The square of the n-th look at a picture of that size. */
export function handView(look: number, width: number, height: number): HandView {
  return {
    centre: { x: width / 2, y: height / 2 },
    side: Math.max(width, height) * (BORDERS[look % LOOKS] ?? 1),
  };
}
