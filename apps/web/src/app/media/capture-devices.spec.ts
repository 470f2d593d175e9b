import { captureDevices } from './capture-devices';

type Asked = 'both' | 'microphone' | 'camera';

/** A browser that answers each question as told, and counts the questions. */
class FakeDevices {
  readonly asked: Asked[] = [];
  readonly granted = new Set<string>();
  private readonly refusals = new Map<Asked, string>();

  constructor() {
    spyOn(navigator.mediaDevices, 'getUserMedia').and.callFake((constraints) => {
      const asked = constraints?.audio ? (constraints.video ? 'both' : 'microphone') : 'camera';
      this.asked.push(asked);
      const refusal = this.refusals.get(asked);
      return refusal === undefined
        ? Promise.resolve(streamOf(asked))
        : Promise.reject(new DOMException('', refusal));
    });
    spyOn(navigator.permissions, 'query').and.callFake(({ name }) =>
      Promise.resolve({
        state: this.granted.has(name) ? 'granted' : 'denied',
      } as PermissionStatus),
    );
  }

  refuse(asked: Asked, error: string): void {
    this.refusals.set(asked, error);
  }
}

function streamOf(asked: Asked): MediaStream {
  const stream = new MediaStream();
  if (asked !== 'camera') {
    const sound = new AudioContext().createMediaStreamDestination().stream;
    for (const track of sound.getAudioTracks()) stream.addTrack(track);
  }
  if (asked !== 'microphone') {
    const canvas = document.createElement('canvas');
    canvas.getContext('2d');
    for (const track of canvas.captureStream().getVideoTracks()) stream.addTrack(track);
  }
  return stream;
}

const BOTH = { microphone: true, camera: true };
const ANY = { microphone: {}, camera: {} };

describe('captureDevices', () => {
  let devices: FakeDevices;

  beforeEach(() => {
    devices = new FakeDevices();
  });

  it('asks the person once for both', async () => {
    const { microphone, camera } = await captureDevices(BOTH, ANY);
    expect(devices.asked).toEqual(['both']);
    expect(microphone?.track?.kind).toBe('audio');
    expect(camera?.track?.kind).toBe('video');
  });

  it('goes on with the microphone where there is no camera', async () => {
    devices.refuse('both', 'NotFoundError');
    devices.refuse('camera', 'NotFoundError');
    const { microphone, camera } = await captureDevices(BOTH, ANY);
    expect(microphone?.state).toBe('on');
    expect(camera).toEqual({ state: 'missing' });
  });

  it('goes on with the camera where another program has the microphone', async () => {
    devices.refuse('both', 'NotReadableError');
    devices.refuse('microphone', 'NotReadableError');
    const { microphone, camera } = await captureDevices(BOTH, ANY);
    expect(microphone).toEqual({ state: 'in-use' });
    expect(camera?.state).toBe('on');
  });

  it('does not ask again after a refusal, but takes what is allowed for good', async () => {
    devices.refuse('both', 'NotAllowedError');
    devices.granted.add('microphone');
    const { microphone, camera } = await captureDevices(BOTH, ANY);
    expect(devices.asked).toEqual(['both', 'microphone']);
    expect(microphone?.state).toBe('on');
    expect(camera).toEqual({ state: 'refused' });
  });

  it('asks only for what is wanted', async () => {
    expect(await captureDevices({ microphone: false, camera: false }, ANY)).toEqual({});
    const { microphone } = await captureDevices({ microphone: false, camera: true }, ANY);
    expect(microphone).toBeUndefined();
    expect(devices.asked).toEqual(['camera']);
  });
});
