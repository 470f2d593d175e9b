import type { Middleware } from './security-headers.js';

/** Where a route says nothing else: what the program answers is of this moment, and often for one person. */
export const neverStored: Middleware = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};
