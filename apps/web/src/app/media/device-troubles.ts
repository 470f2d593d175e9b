import type { CallReport } from '@lets-meet/signaling-contracts';
import { isUsable, type MediaDeviceState } from './media-device-state';

type Troubles = Pick<CallReport, 'camera' | 'microphone'>;

/** What is wrong with the devices, as the server is told; nothing of those with which nothing is. */
export function deviceTroubles(microphone: MediaDeviceState, camera: MediaDeviceState): Troubles {
  return { ...troubleOf('microphone', microphone), ...troubleOf('camera', camera) };
}

function troubleOf(device: keyof Troubles, state: MediaDeviceState): Troubles {
  // What is asked for or paused may come any moment.
  return state === 'asking' || state === 'paused' || isUsable(state) ? {} : { [device]: state };
}
