import { distanceToFace, type FaceRegion } from './face-region';
import { FINGER_RADIUS, pixelsPerMetre, placesAlong } from './hand-shape';
import { marginOf, type Sensitivity } from './sensitivity';
import type { SeenHand, TouchState } from './sighting';

/** How far from the face a hand counts as near, in face widths beyond where it would touch: a hand's breadth or two. */
const NEAR = 1;

/**
 * The pixels per metre of a hand over those of the face, between which both may be in one plane. Measured at real touches:
 * 0.75 to 1.25; a hand in front of the face, nearer to the camera, is above 1.5. The bounds leave room for noise.
 */
const SAME_DEPTH = { least: 0.6, most: 1.6 };

/** What the hands of one picture do with the face in it, or with the face that was there a moment ago. */
export function frameVerdict(
  hands: readonly SeenHand[],
  face: FaceRegion | undefined,
  sensitivity: Sensitivity,
): TouchState {
  if (face === undefined) return 'unsure';
  const verdicts = hands.map((hand) => handVerdict(hand, face, sensitivity));
  if (verdicts.includes('touch')) return 'touch';
  return verdicts.includes('near') ? 'near' : 'away';
}

function handVerdict(
  hand: SeenHand,
  face: FaceRegion,
  sensitivity: Sensitivity,
): 'touch' | 'near' | 'away' {
  const gap =
    Math.min(...placesAlong(hand.points).map((place) => distanceToFace(place, face))) -
    FINGER_RADIUS -
    marginOf(sensitivity);
  // Written so that a number that is none is away.
  if (!(gap <= NEAR)) return 'away';
  const depth = pixelsPerMetre(hand) / face.pixelsPerMetre;
  const isSameDepth = depth >= SAME_DEPTH.least && depth <= SAME_DEPTH.most;
  return gap <= 0 && isSameDepth ? 'touch' : 'near';
}
