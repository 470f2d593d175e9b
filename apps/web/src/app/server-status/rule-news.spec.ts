import { ruleNews } from './rule-news';
import { ANY_SERVER } from './testing/any-server-status';

describe('ruleNews', () => {
  const newsOf = (change: Partial<typeof ANY_SERVER>): string[] =>
    ruleNews(ANY_SERVER, { ...ANY_SERVER, ...change }, 'en');

  it('says nothing of what is as it was, and nothing of names', () => {
    expect(newsOf({})).toEqual([]);
    expect(newsOf({ name: 'Harbour', logo: `${'0'.repeat(32)}.png` })).toEqual([]);
  });

  it('says what is not allowed any more', () => {
    expect(newsOf({ recording: false })[0]).toContain('Recording was switched off');
    expect(newsOf({ touchAlert: false, fileBytes: 5_000_000 })).toEqual([
      jasmine.stringContaining('switched off'),
      'Files may have at most 5 MB now.',
    ]);
  });

  it('says what is allowed again', () => {
    const strict = { ...ANY_SERVER, recording: false, touchAlert: false, fileBytes: 1_000 };
    expect(ruleNews(strict, ANY_SERVER, 'en').join(' ')).toBe(
      'Calls may be recorded again. The hand-to-face alert can be used again. Files may have any size again.',
    );
  });
});
