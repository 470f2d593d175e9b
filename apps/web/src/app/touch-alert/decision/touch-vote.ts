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
 * A touch begins with pictures that agree on it for so long, in ms: one bad picture is none, nor is a hand that only passes
 * in front. Three pictures at five a second, two at the lowest rate.
 */
const AGREED = 350;
/** Where some disagree, it begins with this share of the votes, of which the first and the last are so far apart, in ms. */
const BEGINS = 0.6;
const SHORTEST = 450;
/** The share under which it ends: the gap keeps it from flickering. */
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
  const sure = sureVotes(votes, WINDOW);
  const last = sure.at(-1);
  if (last === undefined) return sureVotes(votes, HELD).length > 0 ? before : 'unsure';
  const touches = sure.filter(({ verdict }) => verdict === 'touch');
  const share = touches.length / sure.length;
  const isTouch =
    before === 'touch'
      ? share > ENDS
      : spanOf(latestRun(sure)) >= AGREED || (share >= BEGINS && spanOf(touches) >= SHORTEST);
  if (isTouch) return 'touch';
  // A touch that has not been agreed on yet, or no more, is a hand that is close.
  return last.verdict === 'touch' ? 'near' : last.verdict;
}

/** Whether the pictures that vote do not all say the same: something begins or ends, and more of them would tell. */
export function isDivided(votes: readonly Vote[]): boolean {
  return new Set(sureVotes(votes, WINDOW).map(({ verdict }) => verdict)).size > 1;
}

/** The votes of the last so many milliseconds that say something. */
function sureVotes(votes: readonly Vote[], span: number): readonly Vote[] {
  const now = votes.at(-1)?.time ?? 0;
  return votes.filter(({ time, verdict }) => verdict !== 'unsure' && now - time <= span);
}

/** The touches since which nothing else was voted for. */
function latestRun(votes: readonly Vote[]): readonly Vote[] {
  return votes.slice(votes.findLastIndex(({ verdict }) => verdict !== 'touch') + 1);
}

/** From the first to the last, in ms. */
function spanOf(votes: readonly Vote[]): number {
  return (votes.at(-1)?.time ?? 0) - (votes.at(0)?.time ?? 0);
}
