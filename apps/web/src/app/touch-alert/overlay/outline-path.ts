import type { Point } from '../decision/sighting';

/** The bones of a hand as lines from joint to joint, by the numbers of MediaPipe's points. */
const FINGERS = [
  [0, 1, 2, 3, 4],
  [0, 5, 6, 7, 8],
  [5, 9, 10, 11, 12],
  [9, 13, 14, 15, 16],
  [0, 17, 18, 19, 20],
  [13, 17],
] as const;

/** The edge of a face as `d` of a path, in a picture that is `aspect` wide and 1 high. */
export function facePath(face: readonly Point[], aspect: number): string {
  return face.length === 0 ? '' : `${line(face, aspect)}Z`;
}

/** The fingers of a hand, likewise. */
export function handPath(hand: readonly Point[], aspect: number): string {
  return FINGERS.map((finger) => {
    const points = finger.map((index) => hand[index]).filter((point) => point !== undefined);
    return points.length === finger.length ? line(points, aspect) : '';
  }).join('');
}

function line(points: readonly Point[], aspect: number): string {
  return `M${points.map(({ x, y }) => `${(x * aspect).toFixed(3)} ${y.toFixed(3)}`).join('L')}`;
}
