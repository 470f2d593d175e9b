import type { Delegate } from './worker-message';

/** What was made, and where it runs. */
export interface Placed<Made> {
  readonly made: Made;
  readonly delegate: Delegate;
}

/**
 * Makes something on the graphics card where that is wanted, or on the CPU where it does not work there.
 * @throws what goes wrong on the CPU
 */
export async function makeWhereItRuns<Made>(
  wanted: Delegate,
  make: (delegate: Delegate) => Promise<Made>,
): Promise<Placed<Made>> {
  try {
    return { made: await make(wanted), delegate: wanted };
  } catch (error) {
    if (wanted === 'cpu') throw error;
    return makeWhereItRuns('cpu', make);
  }
}
