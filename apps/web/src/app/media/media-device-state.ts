/** A microphone or a camera, as a person has to know it. */
export type MediaDeviceState =
  /** The browser is asking the person, or opening it. */
  | 'asking'
  /** In use by us. */
  | 'on'
  /** Ours, and switched off by its owner: muted, or the camera's light out. */
  | 'off'
  /** The person, or a policy, said no. */
  | 'refused'
  /** There is none. */
  | 'missing'
  /** Another program has it, or the system does not give it. */
  | 'in-use'
  /** It was taken away while we used it. */
  | 'unplugged'
  /** The browser or the system gives nothing of it for now. */
  | 'paused'
  /** The page is not on HTTPS or localhost, so that the browser gives no devices at all. */
  | 'insecure';

export type MediaDeviceKindName = 'microphone' | 'camera';

/** What keeps a device from being used. */
export type DeviceTrouble = Exclude<MediaDeviceState, 'asking' | 'on' | 'off'>;

export function isTrouble(state: MediaDeviceState): state is DeviceTrouble {
  return state !== 'asking' && !isUsable(state);
}

/** Whether something of this device can be sent, now or at the press of its button. */
export function isUsable(state: MediaDeviceState): boolean {
  return state === 'on' || state === 'off';
}
