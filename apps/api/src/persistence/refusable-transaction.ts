import type { Transaction } from 'kysely';
import type { Database } from './database.js';
import type { Schema } from './schema.js';

/**
 * A transaction whose own outcome says whether it is kept: what was done before it was refused is taken back.
 * @param isRefusal of what `run` returns, and this with it
 */
export async function refusableTransaction<Outcome>(
  database: Database,
  isRefusal: (outcome: Outcome) => boolean,
  run: (transaction: Transaction<Schema>) => Promise<Outcome>,
): Promise<Outcome> {
  let refused: { readonly outcome: Outcome } | undefined;
  try {
    return await database.transaction().execute(async (transaction) => {
      const outcome = await run(transaction);
      if (!isRefusal(outcome)) return outcome;
      refused = { outcome };
      throw new Refused();
    });
  } catch (error) {
    if (error instanceof Refused && refused !== undefined) return refused.outcome;
    throw error;
  }
}

/** The only way to have a transaction taken back is an error. */
class Refused extends Error {}
