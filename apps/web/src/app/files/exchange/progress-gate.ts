/** How often progress is told, in milliseconds: each time is drawn. */
const EVERY_MS = 250;

/** Lets through as much news of a file's progress as a person can follow. */
export class ProgressGate {
  private toldAt = -Infinity;

  /** @param at milliseconds of any clock that only goes forward */
  lets(at: number): boolean {
    if (at - this.toldAt < EVERY_MS) return false;
    this.toldAt = at;
    return true;
  }
}
