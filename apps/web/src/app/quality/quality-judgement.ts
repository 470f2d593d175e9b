import type { QualitySample } from './quality-sample';

/** How good the connection is, from best to worst; `measuring` until enough is known, `lost` while there is no path. */
export type QualityLevel = 'measuring' | 'good' | 'fair' | 'poor' | 'very-poor' | 'lost';

/** What is worst about a poor connection. */
export type QualityTrouble =
  /** What we send hardly arrives. */
  | 'sending'
  /** What the other sends hardly arrives. */
  | 'receiving'
  /** Everything arrives, but late. */
  | 'late';

/** The judgement so far, with what the next one needs to know. */
export interface QualityJudgement {
  readonly level: QualityLevel;
  /** The last samples, the newest last. */
  readonly recent: readonly QualitySample[];
  /** How many samples in a row were clearly better than the level. */
  readonly calm: number;
}

export const NOT_JUDGED: QualityJudgement = { level: 'measuring', recent: [], calm: 0 };

/** No path: nothing that was measured on the old one counts for the next. */
export const PATH_LOST: QualityJudgement = { level: 'lost', recent: [], calm: 0 };

/** From the worst. Loss is a share, 0 to 1; times are milliseconds there and back. */
const GRADES = [
  { level: 'very-poor', loss: 0.3, roundTripMs: 1_500 },
  { level: 'poor', loss: 0.1, roundTripMs: 700 },
  { level: 'fair', loss: 0.03, roundTripMs: 300 },
  { level: 'good', loss: 0, roundTripMs: 0 },
] as const;

/** Samples that are looked at together, one a second. */
const WINDOW = 5;
/** The first second of a path may be an odd one. */
const FEWEST_SAMPLES = 3;
/** A path must be that much better than a grade's limit, and for so many samples, to leave the grade. */
const MARGIN = 1.25;
const CALM_SAMPLES = 5;

/** Takes one more sample in: worse at once, better only when it has been so for a while. */
export function judge(before: QualityJudgement, sample: QualitySample): QualityJudgement {
  if (before.level === 'lost') return before;
  const recent = [...before.recent, sample].slice(-WINDOW);
  if (recent.length < FEWEST_SAMPLES) return { ...before, recent };
  const { level: now } = gradeOf(recent);
  if (before.level === 'measuring' || isWorse(now, before.level)) {
    return { level: now, recent, calm: 0 };
  }
  const { level: atLeast } = gradeOf(recent, MARGIN);
  if (!isWorse(before.level, atLeast)) return { ...before, recent, calm: 0 };
  const calm = before.calm + 1;
  return calm < CALM_SAMPLES ? { ...before, recent, calm } : { level: atLeast, recent, calm: 0 };
}

/** What of a sample is about our own sending. */
export function outgoing(sample: QualitySample): QualitySample {
  return { ...sample, loss: { in: null, out: sample.loss.out } };
}

/** What to say of a connection that is not good. */
export function troubleOf({ recent }: QualityJudgement): QualityTrouble {
  const out = mean(recent.map(({ loss }) => loss.out));
  const received = mean(recent.map(({ loss }) => loss.in));
  if (Math.max(out, received) < GRADES[0].loss) return 'late';
  return out >= received ? 'sending' : 'receiving';
}

function gradeOf(samples: readonly QualitySample[], margin = 1): (typeof GRADES)[number] {
  const loss = Math.max(
    mean(samples.map((sample) => sample.loss.in)),
    mean(samples.map((sample) => sample.loss.out)),
  );
  const roundTripMs = mean(samples.map((sample) => sample.roundTripMs));
  return (
    GRADES.find(
      (grade) => loss * margin >= grade.loss || roundTripMs * margin >= grade.roundTripMs,
    ) ?? GRADES[3]
  );
}

function isWorse(one: QualityLevel, other: QualityLevel): boolean {
  return rank(one) < rank(other);
}

function rank(level: QualityLevel): number {
  return GRADES.findIndex((grade) => grade.level === level);
}

/** Of what was measured; zero where nothing was. */
function mean(values: readonly (number | null)[]): number {
  const measured = values.filter((value) => value !== null);
  return measured.reduce((sum, value) => sum + value, 0) / Math.max(1, measured.length);
}
