import type { RemoteStreams } from '../remote-media';

/**
 * What is negotiated, once: the caller adds these transceivers in this order, and the order of the media sections tells
 * the callee which is which. Mute, camera off, another device and screen sharing are `replaceTrack` on them.
 */
const LAYOUT = [
  ['microphone', 'audio'],
  ['camera', 'video'],
  ['screen', 'video'],
  ['screenSound', 'audio'],
] as const;

/** A media section of a call, by what it carries. */
export type MediaSection = (typeof LAYOUT)[number][0];

/** The transceivers of a call, by what they carry. */
export type CallTransceivers = Readonly<Record<MediaSection, RTCRtpTransceiver>>;

/** What each media section carries, by the `mid` that the browser's statistics name it by. */
export function sectionsByMid(transceivers: CallTransceivers): ReadonlyMap<string, MediaSection> {
  return new Map(
    LAYOUT.flatMap(([name]) => {
      const { mid } = transceivers[name];
      return mid === null ? [] : [[mid, name] as const];
    }),
  );
}

/** The streams that the other fills: one for each transceiver. */
export function remoteStreams(transceivers: CallTransceivers): RemoteStreams {
  const of = ({ receiver }: RTCRtpTransceiver): MediaStream => new MediaStream([receiver.track]);
  return {
    microphone: of(transceivers.microphone),
    camera: of(transceivers.camera),
    screen: of(transceivers.screen),
    screenSound: of(transceivers.screenSound),
  };
}

/** The caller's: before the first offer. */
export function addTransceivers(connection: RTCPeerConnection): CallTransceivers {
  return named(
    LAYOUT.map(([, kind]) => connection.addTransceiver(kind, { direction: 'sendrecv' })),
  );
}

/**
 * The callee's: those that the remote offer has made, opened in both directions before the answer.
 *
 * @returns null where the offer does not have our media sections: it is not one of ours
 */
export function adoptTransceivers(connection: RTCPeerConnection): CallTransceivers | null {
  const transceivers = connection.getTransceivers();
  const fits = LAYOUT.every(([, kind], i) => transceivers[i]?.receiver.track.kind === kind);
  if (!fits) return null;
  for (const transceiver of transceivers) transceiver.direction = 'sendrecv';
  return named(transceivers);
}

function named(transceivers: readonly RTCRtpTransceiver[]): CallTransceivers {
  return Object.fromEntries(
    LAYOUT.map(([name], i) => [name, transceivers[i]]),
  ) as unknown as CallTransceivers;
}
