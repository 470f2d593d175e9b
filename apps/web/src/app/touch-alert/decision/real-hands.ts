import { distanceToFace, type FaceRegion } from './face-region';
import { isHand } from './hand-shape';
import type { SeenHand } from './sighting';

const WRIST = 0;
/**
 * How far the wrist of a hand is from the face at least, in face widths. A hand is longer than a face is wide, so that its
 * wrist stays off the face that its fingers touch. Where the network takes a face in profile, a beard or hair for a hand,
 * the wrist is on it, too. Measured: 0.15 at most with those, 0.2 at least with hands.
 */
const WRIST_OFF = 0.1;

/**
 * The hands that are believed to be some.
 * @param hasArrived a hand was seen to come: then one that has its wrist on the face, having reached across it, is one
 */
export function realHands(
  hands: readonly SeenHand[],
  face: FaceRegion | undefined,
  hasArrived: boolean,
): readonly SeenHand[] {
  return hands.filter((hand) => isHand(hand) && (hasArrived || isWristOff(hand, face)));
}

function isWristOff({ points }: SeenHand, face: FaceRegion | undefined): boolean {
  const wrist = points[WRIST];
  return face === undefined || (wrist !== undefined && distanceToFace(wrist, face) >= WRIST_OFF);
}
