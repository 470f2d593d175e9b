import { type FaceRegion, faceRegion } from './face-region';
import { frameVerdict } from './frame-verdict';
import { realHands } from './real-hands';
import type { Sensitivity } from './sensitivity';
import type { SeenHand, Sighting, TouchState } from './sighting';
import { addVote, electState, type Vote } from './touch-vote';

/** How long a face is remembered that a hand may have covered, in ms. */
const FACE_MEMORY = 3_000;
/** How long a hand is remembered that was seen to come, in ms. */
const HAND_MEMORY = 2_000;

/** All that is kept from picture to picture. */
export interface TouchMemory {
  readonly face: { readonly region: FaceRegion; readonly time: number } | undefined;
  /** When a real hand was last seen, in ms. */
  readonly handTime: number | undefined;
  readonly votes: readonly Vote[];
  readonly state: TouchState;
}

export const NOTHING_SEEN: TouchMemory = {
  face: undefined,
  handTime: undefined,
  votes: [],
  state: 'unsure',
};

/**
 * Whether a hand is on the face, with one picture more. The rules: geometry relative to the size of the face
 * (`face-region`, `hand-shape`), both at one depth (`frame-verdict`), what is a hand at all (`real-hands`), a vote over
 * pictures (`touch-vote`), and here the memory of where the face was when a hand covers it so that it is no longer found.
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
  const face =
    seen === undefined
      ? remembered(before.face, before.face?.time, time, FACE_MEMORY)
      : { region: seen, time };
  const handTime = remembered(before.handTime, before.handTime, time, HAND_MEMORY);
  const hands = realHands(sighting.hands, face?.region, handTime !== undefined);
  const verdict = verdictOf(hands, face?.region, seen !== undefined, sensitivity);
  const votes = addVote(before.votes, { time, verdict });
  return {
    face,
    handTime: hands.length > 0 ? time : handTime,
    votes,
    state: electState(votes, before.state),
  };
}

function verdictOf(
  hands: readonly SeenHand[],
  face: FaceRegion | undefined,
  isFaceSeen: boolean,
  sensitivity: Sensitivity,
): TouchState {
  const verdict = frameVerdict(hands, face, sensitivity);
  // Without a face only a hand where it was says something: that it is covered. Otherwise somebody may have left.
  return isFaceSeen || verdict === 'touch' ? verdict : 'unsure';
}

/** What is known since `time`, for as long as that is no more than `span` ago. */
function remembered<Known>(
  known: Known | undefined,
  since: number | undefined,
  now: number,
  span: number,
): Known | undefined {
  return since !== undefined && now >= since && now - since <= span ? known : undefined;
}
