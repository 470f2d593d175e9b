/** A place in the picture, in its pixels; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One hand as the network sees it: 21 points in the order of MediaPipe, from the wrist (0) to the little finger's tip (20). */
export interface SeenHand {
  readonly points: readonly Point[];
  /** The same points in metres, seen from the same side, their origin anywhere. */
  readonly metres: readonly Point[];
  /** How sure the network is which hand it is, 0 to 1: low where it took something else for a hand. */
  readonly confidence: number;
}

/** The mesh of a face: at least 468 points in the order of MediaPipe. */
export type SeenFace = readonly Point[];

/** What one picture shows. */
export interface Sighting {
  /** When it was taken, in milliseconds of any clock that only goes forward. */
  readonly time: number;
  readonly hands: readonly SeenHand[];
  readonly face: SeenFace | null;
}

/**
 * Where the hands are: on the face, close to it, away from it; `unsure` where that cannot be told, because no face is to
 * be seen or because the hand that covered it is itself no longer made out.
 */
export type TouchState = 'touch' | 'near' | 'away' | 'unsure';
