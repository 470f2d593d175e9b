import * as z from 'zod/mini';
import { LIMITS } from './primitives.js';

/** What is wrong with a name that somebody typed. */
export type NameProblem = 'empty' | 'too-long' | 'control-characters';

/** Controls, line and paragraph separators, and the marks that turn the direction of what is around them. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
/** What shows nothing of itself: joiners, fillers, variation selectors, tags. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** At least one character that leaves a mark on the screen: fillers count as letters, the blank Braille cell as a symbol. */
const VISIBLE = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/** The name as it is kept: Unicode NFC, without white space around it. */
export function normaliseName(typed: string): string {
  return typed.normalize('NFC').trim();
}

/** Whether it has something in it that is no text but changes how text is shown. */
export function hasControls(text: string): boolean {
  return CONTROL.test(text);
}

/** What is wrong with a typed name, or null. Length is counted in code points. */
export function nameProblem(typed: string): NameProblem | null {
  const name = normaliseName(typed);
  if (hasControls(name)) return 'control-characters';
  if (!VISIBLE.test(name)) return 'empty';
  return Array.from(name).length > LIMITS.name ? 'too-long' : null;
}

/** Two names that give the same key are the same name: nobody could tell them apart by what shows. */
export function nameKey(name: string): string {
  // The invisible goes first: it could keep letters from composing, and white space from being at an end.
  const shown = name.replace(INVISIBLE, '').normalize('NFKC').toLowerCase();
  // Compatibility can turn into something invisible what was not: the halfwidth Hangul filler.
  return shown.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** A name as it is typed; parsing it gives it normalised. */
export const typedName = z.pipe(
  z.string().check(
    z.maxLength(400),
    z.refine((typed) => nameProblem(typed) === null, {
      error: (issue) => nameProblem(String(issue.input)) ?? 'empty',
    }),
  ),
  z.transform(normaliseName),
);
