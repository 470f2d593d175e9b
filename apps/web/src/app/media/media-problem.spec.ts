import type { MediaDeviceState } from './media-device-state';
import { callWithoutText, mediaProblems } from './media-problem';

describe('What is said about camera and microphone', () => {
  const troubles: MediaDeviceState[] = ['refused', 'missing', 'in-use', 'unplugged', 'insecure'];

  it('is nothing while they work, are switched off, or are being asked for', () => {
    for (const state of ['on', 'off', 'asking'] as const) {
      expect(mediaProblems(state, state)).toEqual([]);
      expect(callWithoutText(state, state)).toBeNull();
    }
  });

  it('is a sentence of its own for each trouble of each device', () => {
    const sentences = troubles.flatMap((state) => [
      ...mediaProblems('on', state),
      ...mediaProblems(state, 'on'),
    ]);
    expect(sentences).toHaveSize(2 * troubles.length);
    const texts = new Set(sentences.map(({ what }) => what));
    // A page that is not secure is one sentence for both.
    expect(texts).toHaveSize(2 * troubles.length - 1);
    for (const { remedy } of sentences) expect(remedy).not.toBe('');
  });

  it('is one problem where both devices have the same, and two where they differ', () => {
    expect(mediaProblems('refused', 'refused').map(({ devices }) => devices)).toEqual(['both']);
    expect(mediaProblems('missing', 'in-use').map(({ devices }) => devices)).toEqual([
      'camera',
      'microphone',
    ]);
  });

  it('says what a call is like with what is there', () => {
    expect(callWithoutText('on', 'missing')).toContain('others hear you');
    expect(callWithoutText('missing', 'off')).toContain('others see you');
    expect(callWithoutText('refused', 'refused')).toContain('neither see nor hear you');
  });
});
