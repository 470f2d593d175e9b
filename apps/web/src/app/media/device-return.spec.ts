import { stepAfterListing } from './device-return';
import { listed } from './testing/tracks';

const HEADSET = listed('Headset');
const BUILT_IN = listed('Built-in');

describe('What to do when other devices are there', () => {
  it('is to take one where there was none', () => {
    const none = { inUse: null, wanted: null };
    for (const state of ['unplugged', 'missing', 'in-use'] as const) {
      expect(stepAfterListing({ ...none, state, available: [HEADSET] })).toEqual({ do: 'take' });
      expect(stepAfterListing({ ...none, state, available: [] })).toEqual({ do: 'nothing' });
    }
  });

  it('is to go back to what was unplugged, and to what was chosen, once it is there', () => {
    const running = { state: 'on', inUse: 'Built-in', wanted: 'Headset' } as const;
    expect(stepAfterListing({ ...running, available: [BUILT_IN] })).toEqual({ do: 'nothing' });
    expect(stepAfterListing({ ...running, available: [BUILT_IN, HEADSET] })).toEqual({
      do: 'replace',
      by: HEADSET,
    });
  });

  it('is nothing where the right one runs, none is preferred, or it is switched off', () => {
    const available = [BUILT_IN, HEADSET];
    for (const situation of [
      { state: 'on', inUse: 'Headset', wanted: 'Headset' },
      { state: 'on', inUse: 'Built-in', wanted: null },
      { state: 'off', inUse: null, wanted: 'Headset' },
      { state: 'refused', inUse: null, wanted: 'Headset' },
    ] as const) {
      expect(stepAfterListing({ ...situation, available })).toEqual({ do: 'nothing' });
    }
  });
});
