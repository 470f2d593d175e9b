import { dictionary } from '@zxcvbn-ts/language-common';

/** The passwords that are tried first: 49 thousand, the most common ones of leaked lists, in lower case. */
const COMMON: ReadonlySet<string> = new Set(dictionary['passwords-common']);

/** Less than this, once decoration is taken off, is no password at all. */
const LEAST_CORE = 4;

/** Whether a password is a common one, or nothing but one of them (or of `others`) decorated or repeated. */
export function isCommonPassword(password: string, others: readonly string[]): boolean {
  const typed = password.normalize('NFKC').toLowerCase();
  const known = new Set(others.map((other) => other.normalize('NFKC').toLowerCase()));
  const guesses = [typed, undecorated(typed), repeated(typed), repeated(undecorated(typed))];
  return guesses.some(
    (guess) => guess.length < LEAST_CORE || COMMON.has(guess) || known.has(guess),
  );
}

/** Without the digits and signs around it: `!!password1234` is `password`. */
function undecorated(password: string): string {
  return password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

/** What it is a repetition of: `passwordpassword` of `password`, `aaaaaaaaaaaa` of `a`. */
function repeated(password: string): string {
  return /^(.+?)\1+$/su.exec(password)?.[1] ?? password;
}
