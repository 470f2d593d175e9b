/** Where the small pictures stand. */
export type Corner = 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The corner of the box that is nearest to a point. */
export function cornerAt({ x, y }: Point, { left, top, width, height }: Box): Corner {
  return cornerOf(y < top + height / 2, x < left + width / 2);
}

/** The corner that an arrow key leads to from this one; null for every other key. */
export function cornerBeside(corner: Corner, key: string): Corner | null {
  const atTop = corner.startsWith('top');
  const atLeft = corner.endsWith('left');
  switch (key) {
    case 'ArrowUp':
      return cornerOf(true, atLeft);
    case 'ArrowDown':
      return cornerOf(false, atLeft);
    case 'ArrowLeft':
      return cornerOf(atTop, true);
    case 'ArrowRight':
      return cornerOf(atTop, false);
    default:
      return null;
  }
}

/** For the announcement of a move. */
export function cornerText(corner: Corner): string {
  switch (corner) {
    case 'top-left':
      return $localize`At the top left`;
    case 'top-right':
      return $localize`At the top right`;
    case 'bottom-left':
      return $localize`At the bottom left`;
    case 'bottom-right':
      return $localize`At the bottom right`;
  }
}

function cornerOf(atTop: boolean, atLeft: boolean): Corner {
  return `${atTop ? 'top' : 'bottom'}-${atLeft ? 'left' : 'right'}`;
}
