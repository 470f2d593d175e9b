/** Longer names are cut in their middle, so that their ending is seen. In UTF-16 code units. */
const LONGEST = 120;

/** Control characters, and those that turn the direction of text: `gpj.exe` would be read as `exe.jpg`. */
const HIDDEN = /[\p{Cc}\p{Bidi_Control}]/gu;
const SEPARATORS = /[/\\:*?"<>|]/g;

/** A name as it can be shown and saved, of one that somebody else chose. */
export function safeFileName(name: string): string {
  const safe = name
    .replace(HIDDEN, '')
    .replace(SEPARATORS, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .toWellFormed();
  if (safe === '') return $localize`file`;
  if (safe.length <= LONGEST) return safe;
  const half = LONGEST / 2;
  return `${safe.slice(0, half)}…${safe.slice(1 - half)}`.toWellFormed();
}
