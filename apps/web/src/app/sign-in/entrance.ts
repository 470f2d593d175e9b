import { DOCUMENT, inject, InjectionToken } from '@angular/core';

/** Which ways in the server has: before anybody made an account it is guests alone. */
export type Entrance = 'guests' | 'accounts' | 'both';

/** The server writes it into the page, so that the right form is there at once. A page of `npm run dev` has both. */
export const ENTRANCE = new InjectionToken<Entrance>('Entrance', {
  providedIn: 'root',
  factory: () => {
    const written = fact('data-entrance');
    return written === 'guests' || written === 'accounts' ? written : 'both';
  },
});

/** What the login page calls the provider with whom people sign in; null where there is none. */
export const PROVIDER_NAME = new InjectionToken<string | null>('Provider name', {
  providedIn: 'root',
  factory: () => fact('data-provider'),
});

/** Whether people may make their own account. */
export const REGISTRATION = new InjectionToken<boolean>('Registration', {
  providedIn: 'root',
  factory: () => fact('data-registration') !== null,
});

/** What the server has written into the page; null where it is not there. */
function fact(attribute: string): string | null {
  return inject(DOCUMENT).querySelector('lm-root')?.getAttribute(attribute) ?? null;
}
