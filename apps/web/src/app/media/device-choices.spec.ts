import { deviceChoices } from './device-choices';
import { ALL_PROCESSING } from './sound-processing';

const KEY = 'lets-meet.devices';

describe('The choice of devices', () => {
  beforeEach(() => {
    localStorage.clear();
  });
  afterEach(() => {
    localStorage.clear();
  });

  it('is the system’s until its owner chooses', () => {
    expect(deviceChoices.read()).toEqual({
      chosen: { microphone: null, camera: null, speaker: null },
      processing: ALL_PROCESSING,
    });
  });

  it('outlives the page', () => {
    const choices = {
      chosen: { microphone: 'Headset', camera: null, speaker: 'Headset' },
      processing: { ...ALL_PROCESSING, noiseSuppression: false },
    };
    deviceChoices.keep(choices);
    expect(deviceChoices.read()).toEqual(choices);
  });

  it('is the system’s where what is kept is not ours', () => {
    const fresh = deviceChoices.read();
    for (const kept of ['not JSON', '{}', '{"chosen":{"microphone":5}}', 'null']) {
      localStorage.setItem(KEY, kept);
      expect(deviceChoices.read()).toEqual(fresh);
    }
  });
});
