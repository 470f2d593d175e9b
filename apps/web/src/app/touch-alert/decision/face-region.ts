import { edgeDistance } from './polygon-distance';
import type { Point, SeenFace } from './sighting';

const MESH_POINTS = 468;
/** The points of the mesh around the face, from the middle of the forehead clockwise as the camera sees it. */
export const OVAL = [
  10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148,
  176, 149, 150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
] as const;
const FOREHEAD = 10;
const CHIN = 152;
const RIGHT_CHEEK = 234;
const LEFT_CHEEK = 454;

/**
 * What an adult's face measures between those points, in metres (mean bizygomatic breadth, and trichion to gnathion less
 * the hairline that the mesh leaves out).
 */
const WIDTH_METRES = 0.14;
const HEIGHT_METRES = 0.17;

/**
 * How far the face goes beyond the mesh, in face widths: above it to the hairline, at the sides to temple and ear (8 mm each), while
 * below it the neck begins at once, where a hand on the collar is not one on the face: there a finger counts whose middle is
 * on the mesh itself.
 */
const BEYOND = { above: 0.06, beside: 0.06, below: -0.05 };

/** A face in the picture, as something that hands may reach. */
export interface FaceRegion {
  readonly oval: readonly Point[];
  /** Unit vector from the chin to the forehead. */
  readonly up: Point;
  /** In pixels; what a turn of the head makes narrower is made up for by the height. */
  readonly width: number;
  readonly centre: Point;
  /** How many pixels a metre has at the distance of the face. */
  readonly pixelsPerMetre: number;
}

/** The region of a face; undefined where the points are not those of one. */
export function faceRegion(face: SeenFace): FaceRegion | undefined {
  if (face.length < MESH_POINTS) return undefined;
  const oval = OVAL.map((index) => face[index]).filter(isPlace);
  const [forehead, chin, right, left] = [FOREHEAD, CHIN, RIGHT_CHEEK, LEFT_CHEEK].map(
    (index) => face[index],
  );
  if (oval.length < OVAL.length || !forehead || !chin || !right || !left) return undefined;
  const breadth = Math.hypot(left.x - right.x, left.y - right.y);
  const height = Math.hypot(forehead.x - chin.x, forehead.y - chin.y);
  const pixelsPerMetre = Math.max(breadth / WIDTH_METRES, height / HEIGHT_METRES);
  if (!(height > 0) || !Number.isFinite(pixelsPerMetre)) return undefined;
  return {
    oval,
    up: { x: (forehead.x - chin.x) / height, y: (forehead.y - chin.y) / height },
    width: pixelsPerMetre * WIDTH_METRES,
    centre: {
      x: (forehead.x + chin.x + left.x + right.x) / 4,
      y: (forehead.y + chin.y + left.y + right.y) / 4,
    },
    pixelsPerMetre,
  };
}

/** How far a point is from the face, in face widths; negative on it. */
export function distanceToFace(point: Point, { oval, up, width }: FaceRegion): number {
  const { distance, nearest } = edgeDistance(point, oval);
  if (distance <= 0) return distance / width;
  const upwards = ((point.x - nearest.x) * up.x + (point.y - nearest.y) * up.y) / distance;
  const far = upwards > 0 ? BEYOND.above : BEYOND.below;
  const beyond = BEYOND.beside + (far - BEYOND.beside) * Math.abs(upwards);
  return distance / width - beyond;
}

/** Whether a point is one that can be reckoned with. */
export function isPlace(point: Point | undefined): point is Point {
  return point !== undefined && Number.isFinite(point.x) && Number.isFinite(point.y);
}
