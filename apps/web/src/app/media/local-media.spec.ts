import { LocalMedia, type MediaLoss } from './local-media';

/** A browser that gives a track for each device that is asked for, when it is told to. */
class FakeBrowser {
  readonly given: MediaStreamTrack[] = [];
  private waiting: (() => void)[] = [];
  private readonly devices = new Set(['audio', 'video']);

  constructor() {
    spyOn(navigator.mediaDevices, 'getUserMedia').and.callFake(
      (constraints) =>
        new Promise((resolve, reject) => {
          this.waiting.push(() => {
            const kinds = (['audio', 'video'] as const).filter((kind) => constraints?.[kind]);
            if (kinds.some((kind) => !this.devices.has(kind))) {
              reject(new DOMException('', 'NotFoundError'));
              return;
            }
            const tracks = kinds.map(trackOf);
            this.given.push(...tracks);
            resolve(new MediaStream(tracks));
          });
        }),
    );
  }

  async answers(result: Promise<unknown>): Promise<void> {
    const call: { settled: boolean } = { settled: false };
    void result.then(() => (call.settled = true));
    while (!call.settled) {
      for (const answer of this.waiting.splice(0)) answer();
      await Promise.resolve();
    }
  }

  unplug(kind: 'audio' | 'video'): void {
    this.devices.delete(kind);
    for (const track of this.given) {
      if (track.kind === kind) track.dispatchEvent(new Event('ended'));
    }
  }

  plugIn(kind: 'audio' | 'video'): void {
    this.devices.add(kind);
  }
}

function trackOf(kind: 'audio' | 'video'): MediaStreamTrack {
  if (kind === 'audio') {
    const [track] = new AudioContext().createMediaStreamDestination().stream.getAudioTracks();
    if (track) return track;
  }
  const canvas = document.createElement('canvas');
  canvas.getContext('2d');
  const [track] = canvas.captureStream().getVideoTracks();
  if (!track) throw new Error('A canvas gives a video track');
  return track;
}

describe('LocalMedia', () => {
  let browser: FakeBrowser;
  let media: LocalMedia;

  beforeEach(() => {
    localStorage.clear();
    browser = new FakeBrowser();
    media = new LocalMedia();
  });

  afterEach(() => {
    media.release();
    localStorage.clear();
  });

  async function acquire(): Promise<unknown> {
    const report = media.acquire();
    await browser.answers(report);
    return report;
  }

  it('leaves a camera off that its owner has turned off, whatever is plugged in', async () => {
    await acquire();
    await media.switchCamera(false);
    browser.unplug('audio');
    browser.plugIn('audio');
    expect(await acquire()).toEqual({ microphone: 'on', camera: 'off' });
    expect(media.camera()).toBeNull();
  });

  it('comes back after a reload as its owner left it', async () => {
    await acquire();
    media.switchMicrophone(false);
    await media.switchCamera(false);
    media.release();
    media = new LocalMedia();
    expect(await acquire()).toEqual({ microphone: 'off', camera: 'off' });
    expect(media.microphone()).toBeNull();
    expect(media.camera()).toBeNull();
  });

  it('takes a muted microphone back muted', async () => {
    const losses: MediaLoss[] = [];
    media.lost$.subscribe((loss) => losses.push(loss));
    await acquire();
    media.switchMicrophone(false);
    browser.unplug('audio');
    expect(losses).toEqual([{ device: 'microphone', state: 'unplugged' }]);
    browser.plugIn('audio');
    expect(await acquire()).toEqual({ microphone: 'off', camera: 'on' });
    expect(media.microphone()).toBeNull();
    expect(browser.given.findLast(({ kind }) => kind === 'audio')?.enabled).toBeFalse();
    expect(media.switchMicrophone(true)).toBe('on');
    expect(media.microphone()?.enabled).toBeTrue();
  });

  it('gives back at once what the browser allows after sign-out', async () => {
    const report = media.acquire();
    media.release();
    await browser.answers(report);
    expect(browser.given.map(({ readyState }) => readyState)).toEqual(['ended', 'ended']);
    expect(media.microphone()).toBeNull();
    expect(media.camera()).toBeNull();
  });

  it('keeps one track of a device, however often it is asked for', async () => {
    const first = media.acquire();
    const second = media.acquire();
    await browser.answers(Promise.all([first, second]));
    expect(browser.given.filter(({ readyState }) => readyState === 'live').length).toBe(2);
  });
});
