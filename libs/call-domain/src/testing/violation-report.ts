import type { Exploration } from './explore.js';

/** What to read when the model fails: the fault, and the shortest way to it, a line a step. Empty where there is none. */
export function violationReport({ violation }: Exploration): string {
  if (violation === undefined) return '';
  const steps = violation.trace.map((step, index) => `${String(index + 1).padStart(4)}. ${step}`);
  return [violation.what, ...steps].join('\n');
}
