import { lastHereText } from './last-here-text';

describe('When somebody was here last', () => {
  const NOW = new Date(2026, 10, 23, 12);
  const textOf = (...at: [number, number, number, number, number]): string =>
    lastHereText(new Date(...at).getTime(), 'en-GB', NOW);

  it('is told to the minute today, to the day this year, and else to the month', () => {
    expect(textOf(2026, 10, 23, 9, 5)).toBe('Last here 9:05');
    expect(textOf(2026, 10, 22, 23, 59)).toBe('Last here 22 Nov');
    expect(textOf(2025, 10, 23, 9, 5)).toBe('Last here Nov 2025');
  });
});
