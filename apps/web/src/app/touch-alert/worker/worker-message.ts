import type { Sensitivity } from '../decision/sensitivity';
import type { Point, TouchState } from '../decision/sighting';

/** Where the networks are run. */
export type Delegate = 'gpu' | 'cpu';

/** Why nothing can be told. */
export type TouchProblem =
  /** The browser has no WebGL 2: even on the CPU the library opens a context of it. */
  | 'no-webgl'
  /** Its WebAssembly has no SIMD. */
  | 'no-simd'
  /** A file of the networks could not be loaded, or is not the one that the server names. */
  | 'no-models'
  /** The networks or the worker failed. */
  | 'broken';

/** What the worker is told. */
export type ToWorker =
  /** `pictures`: each stands for itself; otherwise they are those of a camera, in order. */
  | {
      readonly kind: 'load';
      readonly delegate: Delegate | 'best';
      readonly pictures: boolean;
      readonly sensitivity: Sensitivity;
    }
  | { readonly kind: 'sensitivity'; readonly sensitivity: Sensitivity }
  /** Whether the call itself is short of computing time, so that there are to be fewer looks. */
  | { readonly kind: 'busy'; readonly isBusy: boolean }
  /** Frames of the camera, of which the worker takes as many as it can. They end the ones before. */
  | { readonly kind: 'frames'; readonly frames: ReadableStream<VideoFrame> }
  /** One frame, where the browser has no stream of them. @see FromWorker 'decided' */
  | { readonly kind: 'frame'; readonly frame: ImageBitmap; readonly time: number }
  | { readonly kind: 'pause' }
  /** To be answered at once: a worker may die without a word. */
  | { readonly kind: 'ask' }
  /** It ends itself: from outside it would be ended in the middle of a look, with a frame of the camera in its hands. */
  | { readonly kind: 'close' };

/** What is drawn over one's own picture for trust: places as shares of its width and height. */
export interface Outline {
  /** The picture's width divided by its height. */
  readonly aspect: number;
  readonly face: readonly Point[];
  readonly hands: readonly (readonly Point[])[];
}

/** What the worker says. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly loaded: number; readonly total: number }
  | { readonly kind: 'ready'; readonly delegate: Delegate }
  | { readonly kind: 'failed'; readonly problem: TouchProblem }
  | { readonly kind: 'alive' }
  | {
      readonly kind: 'decided';
      readonly state: TouchState;
      readonly time: number;
      /** How long it took, in ms. */
      readonly cost: number;
      /** How long to wait before the next frame is looked at, in ms. */
      readonly pause: number;
      readonly outline: Outline;
    };
