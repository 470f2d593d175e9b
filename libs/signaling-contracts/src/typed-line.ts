import * as z from 'zod/mini';
import { hasControls, normaliseName } from './display-name.js';

/**
 * A line of text that somebody types about themselves; parsing it gives it normalised, and empty where it shows nothing.
 * @param most characters (code points)
 */
export function typedLine(most: number): z.ZodMiniType<string, string> {
  return z.pipe(
    z.string().check(
      z.maxLength(10 * most),
      z.refine((typed) => {
        const line = normaliseName(typed);
        return !hasControls(line) && Array.from(line).length <= most;
      }, 'cannot be shown in one line'),
    ),
    z.transform(normaliseName),
  );
}
