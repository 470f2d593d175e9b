/** What of a picture is taken: a square, by where its middle is. */
export interface Crop {
  /** How much smaller the square is than the largest there is: 1 or more. */
  readonly zoom: number;
  /** Where the square is between both edges, from 0 to 1. */
  readonly x: number;
  readonly y: number;
}

export interface Square {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const MOST_ZOOM = 4;

/** The largest square in the middle. */
export const WHOLE: Crop = { zoom: 1, x: 0.5, y: 0.5 };

/** The square in pixels of the picture; it never reaches beyond an edge. */
export function squareOf({ width, height }: Size, { zoom, x, y }: Crop): Square {
  const side = Math.min(width, height) / Math.max(zoom, 1);
  return { left: (width - side) * within(x), top: (height - side) * within(y), side };
}

/** The crop after the picture was dragged under its frame. @param by how far, in widths of the frame */
export function dragged(
  size: Size,
  crop: Crop,
  by: { readonly x: number; readonly y: number },
): Crop {
  const { side } = squareOf(size, crop);
  const moved = (at: number, length: number, share: number): number =>
    length > side ? within(at - (share * side) / (length - side)) : at;
  return { ...crop, x: moved(crop.x, size.width, by.x), y: moved(crop.y, size.height, by.y) };
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}
