import type { MediaDeviceKindName } from './media-device-state';

/** What a person picks: what is taken from them, and where they hear. */
export type DeviceKind = MediaDeviceKindName | 'speaker';

/** A device as the browser lists it. */
export interface ListedDevice {
  /** The browser's own, which may be another after a restart: only for asking the browser. */
  readonly id: string;
  /** Common to the devices of one thing, such as the camera and the microphone of a headset. */
  readonly group: string;
  /** What a person knows it by; no two of a kind have the same. */
  readonly label: string;
}

export type AvailableDevices = Readonly<Record<DeviceKind, readonly ListedDevice[]>>;

export const NO_DEVICES: AvailableDevices = { microphone: [], camera: [], speaker: [] };

const KINDS: Readonly<Record<MediaDeviceKind, DeviceKind>> = {
  audioinput: 'microphone',
  videoinput: 'camera',
  audiooutput: 'speaker',
};

/** Chromium lists what the system prefers as devices of their own, beside the real ones. */
const ALIASES: readonly string[] = ['default', 'communications'];

/** The devices in the browser's order. Before the person has allowed any, a browser tells no labels: there is nothing to pick. */
export function listDevices(infos: readonly MediaDeviceInfo[]): AvailableDevices {
  const listed: Record<DeviceKind, ListedDevice[]> = { microphone: [], camera: [], speaker: [] };
  for (const { kind, deviceId, groupId, label } of infos) {
    if (label === '' || ALIASES.includes(deviceId)) continue;
    const same = listed[KINDS[kind]];
    same.push({ id: deviceId, group: groupId, label: distinct(label, same) });
  }
  return listed;
}

/** The one with this label; null where it is not there, or none is asked for. */
export function deviceLabelled(
  label: string | null,
  devices: readonly ListedDevice[],
): ListedDevice | null {
  return devices.find((device) => device.label === label) ?? null;
}

/** What a track tells of its device. */
export interface TrackOrigin {
  readonly label: string;
  readonly deviceId: string | undefined;
  readonly groupId: string | undefined;
}

/** To be asked while it runs: a track that has ended does not tell it any more. */
export function originOf(track: MediaStreamTrack): TrackOrigin {
  const { deviceId, groupId } = track.getSettings();
  return { label: track.label, deviceId, groupId };
}

/** The device of a track by its label: for what the system prefers, the real one behind it. */
export function labelInUse(
  { label, deviceId, groupId }: TrackOrigin,
  devices: readonly ListedDevice[],
): string {
  const device =
    devices.find(({ id }) => id === deviceId) ??
    devices.find(({ group }) => group !== '' && group === groupId);
  return device?.label ?? label;
}

/** Two cameras of one make are told apart by a number. */
function distinct(label: string, before: readonly ListedDevice[]): string {
  let text = label;
  for (let count = 2; before.some((other) => other.label === text); count++) {
    text = `${label} (${count})`;
  }
  return text;
}
