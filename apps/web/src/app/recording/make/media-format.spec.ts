import { containerOf, mimeTypeFor } from './media-format';

describe('The format of a recording', () => {
  it('is the one asked for where the browser encodes it', () => {
    expect(mimeTypeFor('webm', () => true)).toBe('video/webm;codecs=vp8,opus');
    expect(mimeTypeFor('mp4', (type) => type.endsWith('opus'))).toBe('video/mp4;codecs=avc1,opus');
  });

  it('is the other where it does not, and none where it has neither', () => {
    expect(mimeTypeFor('mp4', (type) => type.includes('webm'))).toContain('webm');
    expect(mimeTypeFor('webm', () => false)).toBeNull();
  });

  it('is known from its type', () => {
    expect(containerOf('video/mp4;codecs=avc1,opus')).toBe('mp4');
    expect(containerOf('video/webm;codecs=vp8,opus')).toBe('webm');
  });
});
