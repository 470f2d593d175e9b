export type { Logger } from 'pino';

/**
 * Injection token of the pino `Logger`. Lines carry ids, codes and reasons; never names, session descriptions,
 * candidates, cookies or tokens.
 */
export const LOGGER = Symbol('Logger');
