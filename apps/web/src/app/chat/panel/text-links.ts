import { tokenize } from 'linkifyjs';

/** A piece of a text; with an address, a link. */
export interface TextPiece {
  readonly text: string;
  readonly href: string | null;
}

const SCHEMES = new Set(['http:', 'https:', 'mailto:']);
/** `readme.md` is a file, whatever country `.md` is. */
const LOOKS_LIKE_AN_ADDRESS = /^[a-z][a-z0-9+.-]*:|^www\.|[/@]/i;

/** The pieces of a text, in order: together they are the text. */
export function textPieces(text: string): readonly TextPiece[] {
  return tokenize(text).map((token) => {
    const piece = token.toString();
    const link = token.isLink && LOOKS_LIKE_AN_ADDRESS.test(piece);
    return { text: piece, href: link ? safeAddress(token.toHref('https')) : null };
  });
}

/** Null for whatever could do something else than lead to a page or to a mail. */
function safeAddress(address: string): string | null {
  const url = URL.parse(address);
  return url !== null && SCHEMES.has(url.protocol) ? url.href : null;
}
