import { ScreenShare } from './screen-share';

const STORAGE_KEY = 'lets-meet.screen';

function pictureTrack(): MediaStreamTrack {
  const canvas = document.createElement('canvas');
  canvas.getContext('2d');
  const [track] = canvas.captureStream().getVideoTracks();
  if (!track) throw new Error('A canvas gives a video track');
  return track;
}

function soundTrack(): MediaStreamTrack {
  const [track] = new AudioContext().createMediaStreamDestination().stream.getAudioTracks();
  if (!track) throw new Error('A destination gives an audio track');
  return track;
}

describe('ScreenShare', () => {
  let share: ScreenShare;
  let picture: MediaStreamTrack;
  let sound: MediaStreamTrack;
  let chooser: jasmine.Spy<MediaDevices['getDisplayMedia']>;

  beforeEach(() => {
    localStorage.removeItem(STORAGE_KEY);
    share = new ScreenShare();
    picture = pictureTrack();
    sound = soundTrack();
    chooser = spyOn(navigator.mediaDevices, 'getDisplayMedia').and.resolveTo(
      new MediaStream([picture, sound]),
    );
  });

  afterEach(() => {
    share.stop();
    localStorage.removeItem(STORAGE_KEY);
  });

  it('sends nothing of what is chosen before it is on the air', async () => {
    expect(await share.choose()).toEqual({ outcome: 'chosen', sound: true });
    expect(share.picture()).toBeNull();
    expect(share.preview()?.getTracks()).toEqual([picture]);
    share.air({ picture: true, sound: true });
    expect(share.picture()).toBe(picture);
    expect(share.sound()).toBe(sound);
  });

  it('sends nothing more while it is paused, and is still to be seen here', async () => {
    await share.choose();
    share.air({ picture: true, sound: true });
    share.air({ picture: false, sound: false });
    expect(share.picture()).toBeNull();
    expect(share.sound()).toBeNull();
    expect(share.preview()?.getTracks()).toEqual([picture]);
    expect(picture.readyState).toBe('live');
  });

  it('puts another screen in the place of the first, which is given back', async () => {
    await share.choose();
    share.air({ picture: true, sound: true });
    const next = pictureTrack();
    chooser.and.resolveTo(new MediaStream([next]));
    expect(await share.choose()).toEqual({ outcome: 'chosen', sound: false });
    expect(share.picture()).toBe(next);
    expect(share.sound()).toBeNull();
    expect([picture.readyState, sound.readyState]).toEqual(['ended', 'ended']);
  });

  it('goes on with the first where the chooser for another is closed', async () => {
    await share.choose();
    share.air({ picture: true, sound: true });
    chooser.and.rejectWith(new DOMException('Permission denied', 'NotAllowedError'));
    expect(await share.choose()).toEqual({ outcome: 'dismissed' });
    expect(share.picture()).toBe(picture);
  });

  it('tells a system that forbids it from a chooser that was closed', async () => {
    chooser.and.rejectWith(new DOMException('Permission denied by system', 'NotAllowedError'));
    expect(await share.choose()).toEqual({ outcome: 'failed', problem: 'blocked' });
    chooser.and.rejectWith(new DOMException('', 'AbortError'));
    expect(await share.choose()).toEqual({ outcome: 'failed', problem: 'unavailable' });
  });

  it('gives everything back, and what is chosen after the end at once', async () => {
    await share.choose();
    const late = pictureTrack();
    let choose: (stream: MediaStream) => void = () => undefined;
    chooser.and.returnValue(new Promise((resolve) => (choose = resolve)));
    const choice = share.choose();
    share.stop();
    choose(new MediaStream([late]));
    expect(await choice).toEqual({ outcome: 'dismissed' });
    expect([picture, sound, late].map(({ readyState }) => readyState)).toEqual(
      Array(3).fill('ended'),
    );
    expect(share.preview()).toBeNull();
  });

  it('says when the browser ends it, and nothing of an older one', async () => {
    let ends = 0;
    share.ended$.subscribe(() => ends++);
    await share.choose();
    const next = pictureTrack();
    chooser.and.resolveTo(new MediaStream([next]));
    await share.choose();
    picture.dispatchEvent(new Event('ended'));
    expect(ends).toBe(0);
    next.dispatchEvent(new Event('ended'));
    expect(ends).toBe(1);
    expect(share.preview()).toBeNull();
  });

  it('goes on with what is chosen where the window before it was closed meanwhile', async () => {
    let ends = 0;
    share.ended$.subscribe(() => ends++);
    await share.choose();
    share.air({ picture: true, sound: true });
    const next = pictureTrack();
    let choose: (stream: MediaStream) => void = () => undefined;
    chooser.and.returnValue(new Promise((resolve) => (choose = resolve)));
    const choice = share.choose();
    picture.stop();
    picture.dispatchEvent(new Event('ended'));
    choose(new MediaStream([next]));
    expect(await choice).toEqual({ outcome: 'chosen', sound: false });
    expect(share.picture()).toBe(next);
    expect(ends).toBe(0);

    chooser.and.returnValue(Promise.reject(new DOMException('', 'NotAllowedError')));
    const dismissed = share.choose();
    next.stop();
    next.dispatchEvent(new Event('ended'));
    expect(await dismissed).toEqual({ outcome: 'dismissed' });
    expect(ends).toBe(1);
    expect(share.preview()).toBeNull();
  });

  it('tells the encoder what is shared, now and the next time', async () => {
    await share.choose();
    expect(picture.contentHint).toBe('text');
    share.setKind('motion');
    expect(picture.contentHint).toBe('motion');
    expect(new ScreenShare().kind()).toBe('motion');
  });

  it('takes no remembered word that is not ours', () => {
    for (const stored of ['{"kind":"dance"}', '{', '"text"']) {
      localStorage.setItem(STORAGE_KEY, stored);
      expect(new ScreenShare().kind()).toBe('text');
    }
  });
});
