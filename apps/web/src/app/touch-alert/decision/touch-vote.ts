import type { TouchState } from './sighting';

/** What one picture said, and when it was taken (ms). */
export interface Vote {
  readonly time: number;
  readonly verdict: TouchState;
}

/**
 * How long a picture has a vote, in ms: long enough for a hand to pass in front of the face, and for two pictures at the
 * lowest rate.
 */
const WINDOW = 1_000;
/**
 * A touch is at least two pictures that are this far apart, in ms: one bad picture is none, nor is a hand that
 * only passes in front.
 */
const SHORTEST = 450;
/** The share of the votes with which a touch begins, and that under which it ends: the gap keeps it from flickering. */
const BEGINS = 0.6;
const ENDS = 0.25;
/** How long a state outlives the pictures that said so where all since then are unsure, in ms. */
const HELD = 2_000;

/** The votes that still count, with a new one. A clock that went backwards starts anew. */
export function addVote(votes: readonly Vote[], vote: Vote): readonly Vote[] {
  return [
    ...votes.filter(({ time }) => time < vote.time && vote.time - time <= HELD + WINDOW),
    vote,
  ];
}

/** The state that the pictures agree on, seen from the one of before. */
export function electState(votes: readonly Vote[], before: TouchState): TouchState {
  const now = votes.at(-1)?.time ?? 0;
  const sure = votes.filter(({ time, verdict }) => verdict !== 'unsure' && now - time <= WINDOW);
  const last = sure.at(-1);
  if (last === undefined) {
    const wasSure = votes.some(({ time, verdict }) => verdict !== 'unsure' && now - time <= HELD);
    return wasSure ? before : 'unsure';
  }
  const touches = sure.filter(({ verdict }) => verdict === 'touch');
  const share = touches.length / sure.length;
  const [first, latest] = [touches.at(0), touches.at(-1)];
  if (before === 'touch') {
    if (share > ENDS) return 'touch';
  } else if (first && latest && share >= BEGINS && latest.time - first.time >= SHORTEST) {
    return 'touch';
  }
  // A touch that has not been agreed on yet, or no more, is a hand that is close.
  return last.verdict === 'touch' ? 'near' : last.verdict;
}
