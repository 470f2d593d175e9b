import { inject, signal } from '@angular/core';
import { PartLoader } from './part-loader';

/**
 * For the condition of a `@defer`: whether what is in the block is here; the first who asks has it fetched. A block whose
 * own import fails stays empty for as long as the page is there; with this it begins when there is nothing left to fail.
 */
export function latePart(fetch: () => Promise<unknown>): () => boolean {
  const loader = inject(PartLoader);
  const here = signal(false);
  let asked = false;
  return () => {
    if (!asked) {
      asked = true;
      void loader.load(fetch).then(() => {
        here.set(true);
      });
    }
    return here();
  };
}
