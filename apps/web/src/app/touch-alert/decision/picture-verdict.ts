import { type FaceRegion, faceRegion } from './face-region';
import { frameVerdict } from './frame-verdict';
import { realHands } from './real-hands';
import type { Sensitivity } from './sensitivity';
import type { Sighting, TouchState } from './sighting';

/** The share of the looks that saw a hand with which it is a touch. */
const ENOUGH = 0.5;

/**
 * What a picture shows that stands for itself, from several looks at it. A look without a hand says little: the network
 * overlooks more hands than it makes up. Those with one vote, because places vary a little from look to look.
 */
export function pictureVerdict(looks: readonly Sighting[], sensitivity: Sensitivity): TouchState {
  const verdicts = looks.flatMap((look) => {
    const face = regionOf(look);
    const hands = realHands(look.hands, face, false);
    return hands.length === 0 ? [] : [frameVerdict(hands, face, sensitivity)];
  });
  const sure = verdicts.filter((verdict) => verdict !== 'unsure');
  const touches = sure.filter((verdict) => verdict === 'touch');
  if (touches.length > 0 && touches.length / sure.length >= ENOUGH) return 'touch';
  if (sure.some((verdict) => verdict !== 'away')) return 'near';
  return looks.some((look) => regionOf(look) !== undefined) ? 'away' : 'unsure';
}

function regionOf({ face }: Sighting): FaceRegion | undefined {
  return face === null ? undefined : faceRegion(face);
}
