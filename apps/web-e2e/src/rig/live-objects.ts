/** How much of what has to be given back is in use on a page. */
export interface LiveObjects {
  /** Peer connections that are not closed. */
  readonly connections: number;
  /** Tracks of camera, microphone and screen that still run. */
  readonly tracks: number;
  /** Calls of `setTimeout` that wait. */
  readonly timeouts: number;
  readonly intervals: number;
  /** Audio contexts that make sound. */
  readonly sounds: number;
  /** Elements of the document: dialogs and overlays that stay behind are among them. */
  readonly elements: number;
}

declare global {
  interface Window {
    /** Put there by {@link watchLiveObjects}. */
    e2eLiveObjects: {
      readonly connections: Set<RTCPeerConnection>;
      count(): LiveObjects;
      /** Ends what is shared, as the browser's own stop bar does, and says so: `MediaStreamTrack.stop()` alone does not. */
      endScreens(): void;
      /** Pictures of screens that are captured. */
      countScreens(): number;
    };
  }
}

/** An init script: counts from the start of the page what it makes and what of it is still there. */
export function watchLiveObjects(): void {
  // The empty page that a tab begins with has no devices.
  if (!('mediaDevices' in navigator)) return;
  const connections = new Set<RTCPeerConnection>();
  const tracks = new Set<MediaStreamTrack>();
  const screens = new Set<MediaStreamTrack>();
  const sounds = new Set<AudioContext>();
  const timeouts = new Set<number>();
  const intervals = new Set<number>();

  window.RTCPeerConnection = class extends RTCPeerConnection {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      connections.add(this);
    }
  };
  window.AudioContext = class extends AudioContext {
    constructor(options?: AudioContextOptions) {
      super(options);
      sounds.add(this);
    }
  };

  const { mediaDevices } = navigator;
  const getUserMedia = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = async (constraints) => {
    const stream = await getUserMedia(constraints);
    for (const track of stream.getTracks()) tracks.add(track);
    return stream;
  };

  const getDisplayMedia = mediaDevices.getDisplayMedia.bind(mediaDevices);
  mediaDevices.getDisplayMedia = async (options) => {
    const stream = await getDisplayMedia(options);
    for (const track of stream.getTracks()) tracks.add(track);
    for (const track of stream.getVideoTracks()) screens.add(track);
    return stream;
  };

  const setTimer = window.setTimeout.bind(window);
  const clearTimer = window.clearTimeout.bind(window);
  const setRepeater = window.setInterval.bind(window);
  const setTimeout = (handler: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) => {
    const id = setTimer(() => {
      timeouts.delete(id);
      handler(...given);
    }, ms);
    timeouts.add(id);
    return id;
  };
  const setInterval = (
    handler: (...given: unknown[]) => void,
    ms?: number,
    ...given: unknown[]
  ) => {
    const id = setRepeater(handler, ms, ...given);
    intervals.add(id);
    return id;
  };
  // Timeouts and intervals share their ids, and either function clears both.
  const clear = (id?: number) => {
    clearTimer(id);
    if (id === undefined) return;
    timeouts.delete(id);
    intervals.delete(id);
  };
  Object.assign(window, { setTimeout, setInterval, clearTimeout: clear, clearInterval: clear });

  const end = (track: MediaStreamTrack) => {
    if (track.readyState === 'ended') return;
    track.stop();
    track.dispatchEvent(new Event('ended'));
  };
  const countOf = <T>(all: Set<T>, isLive: (one: T) => boolean) => [...all].filter(isLive).length;
  window.e2eLiveObjects = {
    connections,
    endScreens: () => {
      for (const track of screens) end(track);
    },
    countScreens: () => countOf(screens, ({ readyState }) => readyState === 'live'),
    count: () => ({
      connections: countOf(connections, ({ connectionState }) => connectionState !== 'closed'),
      tracks: countOf(tracks, ({ readyState }) => readyState === 'live'),
      timeouts: timeouts.size,
      intervals: intervals.size,
      sounds: countOf(sounds, ({ state }) => state === 'running'),
      elements: document.getElementsByTagName('*').length,
    }),
  };
}
