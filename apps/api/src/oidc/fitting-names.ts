import { LIMITS, typedName, typedUsername } from '@lets-meet/signaling-contracts';

/** What nobody can have in a user name. */
const UNFIT = /[^\p{L}\p{N}\p{M}._@+-]+/gu;
const UNFIT_START = /^[^\p{L}\p{N}]+/u;

/** Where a provider says nothing of use. */
const NAMELESS = 'person';

/** A user name as near as can be to what the provider says. @param time 1, 2 …: those before are taken */
export function fittingUsername(said: string | undefined, time: number): string {
  const suffix = time === 1 ? '' : `-${time}`;
  const made = (said ?? '').normalize('NFKC').replace(UNFIT, '.').replace(UNFIT_START, '');
  const wanted = cut(made, LIMITS.username - suffix.length) + suffix;
  const parsed = typedUsername.safeParse(wanted);
  return parsed.success ? parsed.data : NAMELESS + suffix;
}

/** The name that the others see, likewise. @param otherwise where the provider says none */
export function fittingName(said: string | undefined, otherwise: string, time: number): string {
  const suffix = time === 1 ? '' : ` (${time})`;
  const parsed = [said ?? '', otherwise]
    .map((name) => typedName.safeParse(cut(name.trim(), LIMITS.name - suffix.length) + suffix))
    .find(({ success }) => success);
  return parsed?.data ?? NAMELESS + suffix;
}

/** So many code points of it. */
function cut(text: string, most: number): string {
  return Array.from(text.normalize('NFC')).slice(0, most).join('').trim();
}
