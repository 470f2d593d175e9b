/** Up to two letters that stand for a name: those of its first and its last word. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const first = words[0];
  if (first === undefined) return '';
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last ?? ''].map(firstLetter).join('').toLocaleUpperCase();
}

/** A segment is what a reader takes for one letter: an emoji of several code points, an accent with its base. */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function firstLetter(word: string): string {
  for (const { segment } of segmenter.segment(word)) return segment;
  return '';
}

/** A hue in degrees, the same for an id wherever it is shown (FNV-1a). */
export function hueOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % 360;
}

/** The colour behind white initials. At this lightness every hue has a contrast of 4.5:1 to white or more. */
export function colourOf(id: string): string {
  return `oklch(0.5 0.09 ${hueOf(id)})`;
}
