/** Runs asynchronous tasks one after the other, in the order in which they were added, until it is closed. */
export class TaskQueue {
  private tail: Promise<void> = Promise.resolve();
  private closed = false;

  /** @param onError gets what a task throws; the next task runs all the same */
  constructor(private readonly onError: (error: unknown) => void) {}

  add(task: () => Promise<void>): void {
    this.tail = this.tail
      .then(() => (this.closed ? undefined : task()))
      .catch((error: unknown) => {
        if (!this.closed) this.onError(error);
      });
  }

  /** Tasks that have not begun are dropped; of the one that runs nobody hears any more. */
  close(): void {
    this.closed = true;
  }
}
