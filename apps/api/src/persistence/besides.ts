import type { Transaction } from 'kysely';
import type { Schema } from './schema.js';

/** Done in the transaction of a change: both are kept, or neither. */
export type Besides = (transaction: Transaction<Schema>) => Promise<void>;

export const nothingBesides: Besides = () => Promise.resolve();
