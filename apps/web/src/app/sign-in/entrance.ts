import { DOCUMENT, inject, InjectionToken } from '@angular/core';

/** Which ways in the server has: before anybody made an account it is guests alone. */
export type Entrance = 'guests' | 'accounts' | 'both';

/** The server writes it into the page, so that the right form is there at once. A page of `npm run dev` has both. */
export const ENTRANCE = new InjectionToken<Entrance>('Entrance', {
  providedIn: 'root',
  factory: () => {
    const written = inject(DOCUMENT).querySelector('lm-root')?.getAttribute('data-entrance');
    return written === 'guests' || written === 'accounts' ? written : 'both';
  },
});
