import { Injectable, signal } from '@angular/core';

/** Whether parts of the program that are wanted do not come. */
export type PartsState = 'quiet' | 'missing' | 'trying-again';

/**
 * Fetches parts of the program that are loaded when they are wanted. One that does not come, because the server is away or
 * has a newer version, is not given up: that it is missing is said, and it is tried again.
 */
@Injectable({ providedIn: 'root' })
export class PartLoader {
  /** What is wanted and did not come: each tries again. */
  private readonly missing = new Set<() => Promise<void>>();
  private readonly current = signal<PartsState>('quiet');
  /** Of several presses that wait for a part the last one counts. */
  private latestPress: symbol | null = null;

  readonly state = this.current.asReadonly();

  /** Resolves when the part is here, at the first try or a later one; never rejects. */
  load<T>(fetch: () => Promise<T>): Promise<T> {
    return new Promise((resolve) => {
      const attempt = async (): Promise<void> => {
        try {
          resolve(await fetch());
          this.missing.delete(attempt);
        } catch {
          // A TypeError of the browser. It remembers none that failed: https://github.com/whatwg/html/pull/10327
          this.missing.add(attempt);
        }
      };
      void attempt().then(() => {
        this.tell();
      });
    });
  }

  /** Does what somebody pressed for as soon as the part is here, unless they do not want it any more by then. */
  async use<T>(fetch: () => Promise<T>, then: (part: T) => void): Promise<void> {
    const press = Symbol();
    this.latestPress = press;
    const part = await this.load(fetch);
    if (this.latestPress === press) then(part);
  }

  /** Fetches again what is missing. */
  async tryAgain(): Promise<void> {
    if (this.missing.size === 0) return;
    this.current.set('trying-again');
    await Promise.all([...this.missing].map((attempt) => attempt()));
    this.tell();
  }

  /** Nobody wants to hear of it any more, nor what was pressed for. */
  dismiss(): void {
    this.latestPress = null;
    this.current.set('quiet');
  }

  private tell(): void {
    this.current.set(this.missing.size > 0 ? 'missing' : 'quiet');
  }
}
