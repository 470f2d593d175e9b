import { insistingOn } from './capture-constraints';
import type { ListedDevice } from './device-list';
import { LocalMedia, type MediaLoss, type MediaPause } from './local-media';
import type { MediaDeviceKindName } from './media-device-state';
import { ALL_PROCESSING } from './sound-processing';
import { listed, trackFrom } from './testing/tracks';

const HEADSET = listed('Headset');
const BUILT_IN = listed('Built-in microphone');
const FRONT = listed('Front camera');
const BACK = listed('Back camera');

const ANY = { microphone: ALL_PROCESSING, camera: {} };

/** A browser that gives a track for each device that is asked for, when it is told to. */
class FakeBrowser {
  readonly given: MediaStreamTrack[] = [];
  /** How many devices of a kind run at once; a phone has one camera at a time. */
  camerasAtOnce = 2;
  private waiting: (() => void)[] = [];
  private readonly devices: Record<MediaDeviceKindName, ListedDevice[]> = {
    microphone: [HEADSET, BUILT_IN],
    camera: [FRONT, BACK],
  };

  constructor() {
    spyOn(navigator.mediaDevices, 'getUserMedia').and.callFake(
      (constraints) =>
        new Promise((resolve) => {
          this.waiting.push(() => {
            const asked = Promise.resolve(constraints ?? {});
            resolve(asked.then((constraints) => new MediaStream(this.open(constraints))));
          });
        }),
    );
  }

  async answers<T>(result: Promise<T>): Promise<T> {
    const call = { settled: false };
    void result.then(() => (call.settled = true));
    while (!call.settled) {
      for (const answer of this.waiting.splice(0)) answer();
      // A camera's first frame comes with a task of its own.
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
    return result;
  }

  unplug(device: MediaDeviceKindName): void {
    this.devices[device] = [];
    for (const track of this.tracksOf(device)) track.dispatchEvent(new Event('ended'));
  }

  plugIn(device: MediaDeviceKindName): void {
    this.devices[device] = device === 'microphone' ? [HEADSET] : [FRONT];
  }

  tracksOf(device: MediaDeviceKindName): MediaStreamTrack[] {
    return this.given.filter(({ kind }) => kind === (device === 'microphone' ? 'audio' : 'video'));
  }

  labelsOf(device: MediaDeviceKindName): string[] {
    return this.tracksOf(device)
      .filter(({ readyState }) => readyState === 'live')
      .map(({ label }) => label);
  }

  private open({ audio, video }: MediaStreamConstraints): MediaStreamTrack[] {
    const tracks: MediaStreamTrack[] = [];
    if (typeof audio === 'object') tracks.push(this.track('microphone', audio));
    if (typeof video === 'object') {
      if (this.labelsOf('camera').length >= this.camerasAtOnce) {
        throw new DOMException('', 'NotReadableError');
      }
      tracks.push(this.track('camera', video));
    }
    this.given.push(...tracks);
    return tracks;
  }

  private track(
    device: MediaDeviceKindName,
    { deviceId, echoCancellation }: MediaTrackConstraints,
  ): MediaStreamTrack {
    const exact = typeof deviceId === 'object' && 'exact' in deviceId ? deviceId.exact : undefined;
    const found = this.devices[device].find(({ id }) => exact === undefined || id === exact);
    if (found === undefined) throw new DOMException('', 'NotFoundError');
    const processing =
      typeof echoCancellation === 'boolean' ? { ...ALL_PROCESSING, echoCancellation } : {};
    const track = trackFrom(device, found, device === 'microphone' ? processing : {});
    // As Chromium does: it takes the constraints of a running microphone, and goes on as before.
    track.applyConstraints = () => Promise.resolve();
    return track;
  }
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
    return browser.answers(media.acquire(ANY));
  }

  it('leaves a camera off that its owner has turned off, whatever is plugged in', async () => {
    await acquire();
    await media.switchCamera(false, {});
    browser.unplug('microphone');
    browser.plugIn('microphone');
    expect(await acquire()).toEqual({ microphone: 'on', camera: 'off' });
    expect(media.camera()).toBeNull();
  });

  it('comes back after a reload as its owner left it', async () => {
    await acquire();
    media.switchMicrophone(false);
    await media.switchCamera(false, {});
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
    browser.unplug('microphone');
    expect(losses.map(({ device, origin }) => [device, origin.label])).toEqual([
      ['microphone', 'Headset'],
    ]);
    browser.plugIn('microphone');
    expect(await acquire()).toEqual({ microphone: 'off', camera: 'on' });
    expect(media.microphone()).toBeNull();
    expect(browser.tracksOf('microphone').at(-1)?.enabled).toBeFalse();
    expect(media.switchMicrophone(true)).toBe('on');
    expect(media.microphone()?.enabled).toBeTrue();
  });

  it('sends nothing of what the browser or the system pauses, and takes it anew when it is asked for', async () => {
    const pauses: MediaPause[] = [];
    media.paused$.subscribe((pause) => pauses.push(pause));
    await acquire();
    const [camera] = browser.tracksOf('camera');
    camera?.dispatchEvent(new Event('mute'));
    expect(media.camera()).toBeNull();
    camera?.dispatchEvent(new Event('unmute'));
    expect(media.camera()).toBe(camera ?? null);
    expect(pauses).toEqual([
      { device: 'camera', paused: true },
      { device: 'camera', paused: false },
    ]);
    camera?.dispatchEvent(new Event('mute'));
    expect(await acquire()).toEqual({ microphone: 'on', camera: 'on' });
    expect(camera?.readyState).toBe('ended');
    expect(media.camera()).toBe(browser.tracksOf('camera').at(-1) ?? null);
  });

  it('gives back at once what the browser allows after sign-out', async () => {
    const report = media.acquire(ANY);
    media.release();
    await browser.answers(report);
    expect(browser.given.map(({ readyState }) => readyState)).toEqual(['ended', 'ended']);
    expect(media.microphone()).toBeNull();
    expect(media.camera()).toBeNull();
  });

  it('keeps one track of a device, however often it is asked for', async () => {
    const first = media.acquire(ANY);
    const second = media.acquire(ANY);
    await browser.answers(Promise.all([first, second]));
    expect(browser.given.filter(({ readyState }) => readyState === 'live').length).toBe(2);
  });

  describe('goes over to another device', () => {
    beforeEach(async () => {
      await acquire();
      jasmine.clock().install();
    });

    afterEach(() => {
      jasmine.clock().uninstall();
    });

    it('with both running until whoever sends has taken the new one', async () => {
      const other = insistingOn(BACK.id, ANY.camera);
      expect(await browser.answers(media.replace('camera', other))).toBeTrue();
      expect(media.camera()?.label).toBe('Back camera');
      expect(browser.labelsOf('camera')).toEqual(['Front camera', 'Back camera']);
      jasmine.clock().tick(1_000);
      expect(browser.labelsOf('camera')).toEqual(['Back camera']);
    });

    it('and has no light on when the camera is turned off right after', async () => {
      await browser.answers(media.replace('camera', insistingOn(BACK.id, ANY.camera)));
      await media.switchCamera(false, {});
      expect(browser.labelsOf('camera')).toEqual([]);
    });

    it('muted, where it was muted', async () => {
      media.switchMicrophone(false);
      const other = insistingOn(BUILT_IN.id, ANY.microphone);
      await browser.answers(media.replace('microphone', other));
      expect(media.microphone()).toBeNull();
      expect(media.heldMicrophone()?.label).toBe('Built-in microphone');
      expect(media.heldMicrophone()?.enabled).toBeFalse();
    });

    it('and stays with the one in use where the other cannot be opened', async () => {
      expect(await browser.answers(media.replace('camera', insistingOn('gone', {})))).toBeFalse();
      expect(browser.labelsOf('camera')).toEqual(['Front camera']);
      expect(media.camera()?.label).toBe('Front camera');
    });

    it('on a phone that opens one camera at a time', async () => {
      browser.camerasAtOnce = 1;
      const other = insistingOn(BACK.id, ANY.camera);
      expect(await browser.answers(media.replace('camera', other))).toBeTrue();
      expect(browser.labelsOf('camera')).toEqual(['Back camera']);
      expect(media.camera()?.label).toBe('Back camera');
    });

    it('and back to the first on such a phone, where the other does not open', async () => {
      browser.camerasAtOnce = 1;
      expect(await browser.answers(media.replace('camera', insistingOn('gone', {})))).toBeFalse();
      expect(browser.labelsOf('camera')).toEqual(['Front camera']);
      expect(media.camera()?.readyState).toBe('live');
    });

    it('but not when the camera was turned off while it opened', async () => {
      const replaced = media.replace('camera', insistingOn(BACK.id, ANY.camera));
      await media.switchCamera(false, {});
      await browser.answers(replaced);
      expect(browser.labelsOf('camera')).toEqual([]);
      expect(media.camera()).toBeNull();
    });
  });

  it('takes the microphone anew where the browser does not change what it does with a running one', async () => {
    await acquire();
    expect(media.processing().echoCancellation).toBeTrue();
    const wished = { ...ALL_PROCESSING, echoCancellation: false };
    await browser.answers(media.process(wished, wished));
    expect(media.heldMicrophone()?.label).toBe('Headset');
    expect(media.processing().echoCancellation).toBeFalse();
  });
});
