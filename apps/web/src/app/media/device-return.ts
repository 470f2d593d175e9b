import { deviceLabelled, type ListedDevice } from './device-list';
import type { MediaDeviceState } from './media-device-state';

/** What is known of a camera or microphone when the list of devices has changed. */
export interface DeviceSituation {
  readonly state: MediaDeviceState;
  /** The label of what runs; null while nothing does. */
  readonly inUse: string | null;
  /** The label of what should run; null for what the system prefers. */
  readonly wanted: string | null;
  readonly available: readonly ListedDevice[];
}

export type DeviceStep =
  | { readonly do: 'nothing' }
  /** There was none, and there is one now. */
  | { readonly do: 'take' }
  /** What should run is there, and something else runs. */
  | { readonly do: 'replace'; readonly by: ListedDevice };

/** What to do now that other devices are there than before. */
export function stepAfterListing(situation: DeviceSituation): DeviceStep {
  const { state, inUse, wanted, available } = situation;
  // Where another program had what was there, what has come may be free.
  if (state === 'unplugged' || state === 'missing' || state === 'in-use') {
    return available.length > 0 ? { do: 'take' } : { do: 'nothing' };
  }
  if (inUse === null || inUse === wanted) return { do: 'nothing' };
  const by = deviceLabelled(wanted, available);
  return by === null ? { do: 'nothing' } : { do: 'replace', by };
}
