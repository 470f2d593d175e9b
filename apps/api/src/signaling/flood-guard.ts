/** A call sets up with some dozens of candidates at once; nobody needs more than this for long. */
const BURST = 300;
const PER_SECOND = 50;

/** Counts the messages of one socket: a bucket of tokens that fills again with time. */
export class FloodGuard {
  private tokens = BURST;
  private filledAt = Date.now();

  /** False when there were too many. */
  allows(): boolean {
    const now = Date.now();
    this.tokens = Math.min(BURST, this.tokens + ((now - this.filledAt) / 1_000) * PER_SECOND);
    this.filledAt = now;
    if (this.tokens < 1) return false;
    this.tokens -= 1;
    return true;
  }
}
