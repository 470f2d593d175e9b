declare global {
  interface Window {
    /** Put there by {@link watchPlugs}. */
    e2ePlugs: {
      /** Takes a device away, as the browser tells a page that it is gone. */
      unplug(label: string): void;
      plugIn(label: string): void;
      /** For each track that took the place of another in a call: whether the other still ran. */
      readonly replaced: { readonly kind: string; readonly seamless: boolean }[];
    };
  }
}

/** An init script: the pretended devices can be unplugged, which Chromium has no switch for. */
export function watchPlugs(): void {
  // The empty page that a tab begins with has no devices.
  if (!('mediaDevices' in navigator)) return;
  const { mediaDevices } = navigator;
  const unplugged = new Set<string>();
  const tracks = new Set<MediaStreamTrack>();
  const replaced: { kind: string; seamless: boolean }[] = [];

  const enumerateAll = mediaDevices.enumerateDevices.bind(mediaDevices);
  const enumerateDevices = async () =>
    (await enumerateAll()).filter(({ label }) => !unplugged.has(label));

  /** The constraints, with a device that is plugged in. */
  const within = async (asked: boolean | MediaTrackConstraints | undefined, kind: string) => {
    if (asked === undefined || asked === false || unplugged.size === 0) return asked;
    const constraints = asked === true ? {} : asked;
    const there = (await enumerateDevices()).filter((device) => device.kind === kind);
    const wish = constraints.deviceId as { exact?: string; ideal?: string } | undefined;
    const found =
      there.find(({ deviceId }) => deviceId === (wish?.exact ?? wish?.ideal)) ??
      (wish?.exact === undefined ? there[0] : undefined);
    if (found === undefined) throw new DOMException('Requested device not found', 'NotFoundError');
    return { ...constraints, deviceId: { exact: found.deviceId } };
  };

  const open = mediaDevices.getUserMedia.bind(mediaDevices);
  Object.assign(mediaDevices, {
    enumerateDevices,
    getUserMedia: async ({ audio, video }: MediaStreamConstraints) => {
      const constraints: MediaStreamConstraints = {};
      const audioWithin = await within(audio, 'audioinput');
      const videoWithin = await within(video, 'videoinput');
      if (audioWithin !== undefined) constraints.audio = audioWithin;
      if (videoWithin !== undefined) constraints.video = videoWithin;
      const stream = await open(constraints);
      for (const track of stream.getTracks()) tracks.add(track);
      return stream;
    },
  });

  const replaceTrack = Object.getOwnPropertyDescriptor(RTCRtpSender.prototype, 'replaceTrack')
    ?.value as RTCRtpSender['replaceTrack'];
  RTCRtpSender.prototype.replaceTrack = function (this: RTCRtpSender, track) {
    const { track: before } = this;
    if (track !== before && before !== null) {
      replaced.push({
        kind: before.kind,
        seamless: before.readyState === 'live' && track !== null,
      });
    }
    return replaceTrack.call(this, track);
  };

  window.e2ePlugs = {
    replaced,
    unplug: (label) => {
      unplugged.add(label);
      for (const track of tracks) {
        if (track.label !== label || track.readyState === 'ended') continue;
        track.stop();
        // The browser says so; `stop()` alone does not.
        track.dispatchEvent(new Event('ended'));
      }
      mediaDevices.dispatchEvent(new Event('devicechange'));
    },
    plugIn: (label) => {
      unplugged.delete(label);
      mediaDevices.dispatchEvent(new Event('devicechange'));
    },
  };
}
