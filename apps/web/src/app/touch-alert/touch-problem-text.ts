import type { TouchProblem } from './worker/worker-message';

/** The sentence about a watch that failed. The call has nothing to do with it. */
export function touchProblemText(problem: TouchProblem): string {
  switch (problem) {
    case 'no-webgl':
      return $localize`The hand-to-face alert needs WebGL 2, which this browser does not have or has switched off.`;
    case 'no-simd':
      return $localize`The hand-to-face alert needs a newer browser: this one runs no WebAssembly with SIMD.`;
    case 'no-models':
      return $localize`What the hand-to-face alert needs could not be loaded.`;
    case 'broken':
      return $localize`The hand-to-face alert has stopped: something went wrong in it.`;
  }
}
