import { bytesText } from './bytes-text';

describe('A number of bytes', () => {
  it('is told in the largest unit of which there is one', () => {
    expect(bytesText(0, 'en')).toBe('0 bytes');
    expect(bytesText(3_240_000, 'en')).toBe('3.2 MB');
    expect(bytesText(1_500_000_000, 'en')).toBe('1.5 GB');
  });
});
