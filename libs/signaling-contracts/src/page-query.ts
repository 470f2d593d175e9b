import * as z from 'zod/mini';

/** What every table asks for that the server finds and sorts, as it stands in an address. */
export const pageQuery = {
  /** What is looked for; empty for everything. */
  text: z._default(z.string().check(z.maxLength(100)), ''),
  order: z._default(z.enum(['asc', 'desc']), 'desc'),
  offset: z._default(z.coerce.number().check(z.int(), z.nonnegative()), 0),
  limit: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(100)), 25),
};
