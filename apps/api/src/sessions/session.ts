import type { Identity } from './identity-service.js';

/** Somebody signed in on one browser. */
export interface Session extends Identity {
  readonly id: string;
}
