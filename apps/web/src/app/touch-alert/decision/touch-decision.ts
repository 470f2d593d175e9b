import { type FaceRegion, faceRegion } from './face-region';
import { frameVerdict } from './frame-verdict';
import { isHand } from './hand-shape';
import type { Sensitivity } from './sensitivity';
import type { Sighting, TouchState } from './sighting';
import { addVote, electState, type Vote } from './touch-vote';

/** How long a face is remembered that a hand may have covered, in ms. */
const FACE_MEMORY = 3_000;

/** All that is kept from picture to picture. */
export interface TouchMemory {
  readonly face: { readonly region: FaceRegion; readonly time: number } | undefined;
  readonly votes: readonly Vote[];
  readonly state: TouchState;
}

export const NOTHING_SEEN: TouchMemory = { face: undefined, votes: [], state: 'unsure' };

/**
 * Whether a hand is on the face, with one picture more. The rules: geometry relative to the size of the face
 * (`face-region`, `hand-shape`), both at one depth (`frame-verdict`), a vote over pictures (`touch-vote`), and here the
 * memory of where the face was when a hand covers it so that it is no longer found.
 *
 * Total: whatever the networks return, the result is one of the four states.
 */
export function decideTouch(
  before: TouchMemory,
  sighting: Sighting,
  sensitivity: Sensitivity,
): TouchMemory {
  const { time } = sighting;
  const seen = sighting.face === null ? undefined : faceRegion(sighting.face);
  const face = seen === undefined ? remembered(before, time) : { region: seen, time };
  const votes = addVote(before.votes, {
    time,
    verdict: verdictOf(before, sighting, face?.region, seen !== undefined, sensitivity),
  });
  return { face, votes, state: electState(votes, before.state) };
}

function verdictOf(
  before: TouchMemory,
  { hands }: Sighting,
  face: FaceRegion | undefined,
  isFaceSeen: boolean,
  sensitivity: Sensitivity,
): TouchState {
  const verdict = frameVerdict(hands, face, sensitivity);
  if (isFaceSeen) {
    // A hand that touched does not vanish: it has become one with the face in the eyes of the network for a moment.
    const vanished = before.votes.at(-1)?.verdict === 'touch' && !hands.some(isHand);
    return vanished ? 'unsure' : verdict;
  }
  // Without a face only a hand where it was says something: that it is covered. Otherwise somebody may have left.
  return verdict === 'touch' ? 'touch' : 'unsure';
}

function remembered({ face }: TouchMemory, now: number): TouchMemory['face'] {
  return face !== undefined && now >= face.time && now - face.time <= FACE_MEMORY
    ? face
    : undefined;
}
