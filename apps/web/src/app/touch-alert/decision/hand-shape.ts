import { isPlace } from './face-region';
import type { Point, SeenHand } from './sighting';

const HAND_POINTS = 21;
/** Below this the network was shown something else: a face, a collar. */
const LEAST_CONFIDENCE = 0.6;

/** From which point to which the bones go. */
const BONES = [
  ...[[0, 1] as const, [1, 2] as const, [2, 3] as const, [3, 4] as const],
  ...[[0, 5] as const, [5, 6] as const, [6, 7] as const, [7, 8] as const],
  ...[[5, 9] as const, [9, 10] as const, [10, 11] as const, [11, 12] as const],
  ...[[9, 13] as const, [13, 14] as const, [14, 15] as const, [15, 16] as const],
  ...[[13, 17] as const, [0, 17] as const, [17, 18] as const, [18, 19] as const, [19, 20] as const],
];

/** Half the thickness of a finger in face widths: 8 mm on 140 mm, less 1 mm of skin that gives way. */
export const FINGER_RADIUS = 0.05;

/** Whether there are the points of a hand at all, and the network stands by them. */
export function isHand({ points, metres, confidence }: SeenHand): boolean {
  return (
    confidence >= LEAST_CONFIDENCE &&
    points.length === HAND_POINTS &&
    metres.length === HAND_POINTS &&
    points.every(isPlace) &&
    metres.every(isPlace)
  );
}

/** The points of a hand and the middles of its bones: no bone passes a face between two of them. */
export function placesAlong(points: readonly Point[]): readonly Point[] {
  const middles = BONES.flatMap(([from, to]) => {
    const [a, b] = [points[from], points[to]];
    return a && b ? [{ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }] : [];
  });
  return [...points, ...middles];
}

/**
 * How many pixels a metre has at the distance of the hand: how far its points spread in the picture against how far they
 * do in metres, both as the camera sees them, so that a hand that points at the camera counts like any other.
 */
export function pixelsPerMetre({ points, metres }: SeenHand): number {
  return spread(points) / spread(metres);
}

/** The root of the mean square distance from the middle. */
function spread(points: readonly Point[]): number {
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  const squares = points.reduce((sum, point) => sum + (point.x - x) ** 2 + (point.y - y) ** 2, 0);
  return Math.sqrt(squares / points.length);
}
