import type * as z from 'zod/mini';

/** Something that its owner chose, kept in this browser; the preset where nothing of ours is kept. */
export class Remembered<T> {
  constructor(
    private readonly key: string,
    private readonly schema: z.ZodMiniType<T>,
    private readonly preset: T,
  ) {}

  read(): T {
    try {
      const stored = localStorage.getItem(this.key);
      if (stored === null) return this.preset;
      const parsed = this.schema.safeParse(JSON.parse(stored));
      return parsed.success ? parsed.data : this.preset;
    } catch (error) {
      // A browser that keeps nothing for this page, or what is kept is not ours.
      if (error instanceof DOMException || error instanceof SyntaxError) return this.preset;
      throw error;
    }
  }

  keep(value: T): void {
    try {
      localStorage.setItem(this.key, JSON.stringify(value));
    } catch (error) {
      // Nothing is kept for this page, or the room for it is used up: it is chosen again next time.
      if (!(error instanceof DOMException)) throw error;
    }
  }
}
