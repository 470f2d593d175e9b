/** Milliseconds from one picture of a recording to the next, at least. */
export const PICTURE_MS = 66;
/**
 * The same, at most: a picture in which nothing moves is written, too, so that the file has its length, and key frames that
 * are close to each other.
 */
export const STILL_MS = 500;

/** Decides when the next picture is due: when there is news, and twice a second anyway. */
export class PicturePace {
  private news = true;
  private lastAt = -Infinity;

  /** Something to be seen has changed. */
  change(): void {
    this.news = true;
  }

  /** Whether to paint now; milliseconds of any steady clock. */
  isDue(now: number): boolean {
    if (!this.news && now - this.lastAt < STILL_MS) return false;
    this.news = false;
    this.lastAt = now;
    return true;
  }
}
