import type { Besides } from '../persistence/besides.js';

/** What is to be kept beside a change cannot be. */
export const noRoom: Besides = () => Promise.reject(new Error('no room'));
