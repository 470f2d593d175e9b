import type { PictureLimits } from '../call/peer/sender-limits';
import type { QualityLevel } from './quality-judgement';

/**
 * How much our pictures may be, from the full ones down. The last cost a little more than the sound, which is never
 * limited. A picture is not taken away altogether: that is for its owner to decide, who is advised to.
 */
export const PICTURE_STEPS: readonly PictureLimits[] = [
  limits({ maxBitrate: 2_500_000, scaleResolutionDownBy: 1, maxFramerate: 30 }, 4_000_000),
  limits({ maxBitrate: 900_000, scaleResolutionDownBy: 1.5, maxFramerate: 24 }, 1_200_000),
  limits({ maxBitrate: 350_000, scaleResolutionDownBy: 2, maxFramerate: 20 }, 500_000),
  limits({ maxBitrate: 100_000, scaleResolutionDownBy: 4, maxFramerate: 12 }, 200_000),
];

/** Where the picture stands, and since when. Times are in samples, of which there is one a second. */
export interface PictureStep {
  readonly step: number;
  /** Samples since the last change, or since the path was last less than good. */
  readonly held: number;
  /** The last change was one upwards. */
  readonly risen: boolean;
  /** How long the path has to be good before the picture may grow. */
  readonly patience: number;
}

const FIRST_PATIENCE = 8;
const LONGEST_PATIENCE = 60;

export const FULL_PICTURE: PictureStep = {
  step: 0,
  held: 0,
  risen: false,
  patience: FIRST_PATIENCE,
};

/** Samples between two steps down: enough for the last one to show in what is measured. */
const PAUSE_BEFORE_FALL = { poor: 4, 'very-poor': 2 } as const;

/** One sample later: down fast while the path is poor, up one step at a time when it has been good for long. */
export function nextPictureStep(before: PictureStep, level: QualityLevel): PictureStep {
  const later = { ...before, held: before.held + 1 };
  switch (level) {
    case 'poor':
    case 'very-poor':
      return later.held < PAUSE_BEFORE_FALL[level] ? later : down(later);
    case 'fair':
      return { ...before, held: 0 };
    case 'good':
      return later.held < before.patience ? later : up(later);
    case 'measuring':
    case 'lost':
      return before;
  }
}

/** @param screenBitrate bit/s */
function limits(camera: PictureLimits['camera'], screenBitrate: number): PictureLimits {
  return { camera, screen: { maxBitrate: screenBitrate } };
}

function down(now: PictureStep): PictureStep {
  if (now.step === PICTURE_STEPS.length - 1) return { ...now, held: 0 };
  return {
    step: now.step + 1,
    held: 0,
    risen: false,
    // What was too much soon after it grew is tried again only after a longer time.
    patience: now.risen ? Math.min(now.patience * 2, LONGEST_PATIENCE) : now.patience,
  };
}

function up(now: PictureStep): PictureStep {
  return now.step === 0
    ? { ...now, risen: false, patience: FIRST_PATIENCE }
    : { ...now, step: now.step - 1, held: 0, risen: true };
}
