import { textPieces } from './text-links';

function links(text: string): (string | null)[] {
  return textPieces(text).flatMap(({ href }) => (href === null ? [] : [href]));
}

describe('The links of a text', () => {
  it('lead to pages and to mail', () => {
    expect(links('see https://a.example/x?y=1. or www.example.org, mail me@example.com')).toEqual([
      'https://a.example/x?y=1',
      'https://www.example.org/',
      'mailto:me@example.com',
    ]);
    expect(links('at example.com/path')).toEqual(['https://example.com/path']);
  });

  it('lead nowhere else', () => {
    expect(links('javascript:alert(1) data:text/html,x ftp://files.example/ file:///etc')).toEqual(
      [],
    );
    expect(links('readme.md')).toEqual([]);
  });

  it('leave every character of the text as it was', () => {
    const text = '<img src=x onerror=alert(1)> http://x.example/<b> & "quoted"\n\u202Eabc 👋';
    expect(
      textPieces(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
