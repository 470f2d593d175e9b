import { speakerChange, type SpeakerSituation } from './speaker-change';
import { listed } from './testing/tracks';

const THERE: SpeakerSituation = { chosen: 'Headset', speaker: listed('Headset'), known: true };
const GONE: SpeakerSituation = { ...THERE, speaker: null };

describe('What happens to the chosen speaker', () => {
  it('is told when it goes and when it comes back', () => {
    expect(speakerChange(THERE, GONE)).toEqual({ what: 'unplugged', lost: 'Headset', taken: null });
    expect(speakerChange(GONE, THERE)).toEqual({ what: 'back', label: 'Headset' });
  });

  it('is not told when its owner did it, or the browser only begins to tell its devices', () => {
    expect(speakerChange(THERE, { ...GONE, chosen: null })).toBeNull();
    expect(speakerChange({ ...GONE, chosen: 'Other' }, THERE)).toBeNull();
    expect(speakerChange({ ...GONE, known: false }, THERE)).toBeNull();
    expect(speakerChange(THERE, { ...GONE, known: false })).toBeNull();
    expect(speakerChange(THERE, THERE)).toBeNull();
  });
});
