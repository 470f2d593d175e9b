import type { RecordingProblem } from '../recording-problem';

/** What becomes of a recording, in this order. */
export type RecordingEvent =
  /** `at`: milliseconds since 1970. */
  | { readonly type: 'started'; readonly id: string; readonly at: number }
  /** The room runs out in so many seconds; null when there is enough again. */
  | { readonly type: 'room'; readonly secondsLeft: number | null }
  /** Nothing more is recorded; `problem` where nobody stopped it. */
  | { readonly type: 'stopped'; readonly problem: RecordingProblem | null }
  /** From 0 to 1. */
  | { readonly type: 'finishing'; readonly progress: number }
  /** `seekable` is false where the file stays as it was recorded. */
  | { readonly type: 'finished'; readonly seekable: boolean }
  /** There is nothing in it: it is not kept. */
  | { readonly type: 'empty' }
  /** It did not begin; the last event then. */
  | { readonly type: 'refused'; readonly problem: RecordingProblem };
