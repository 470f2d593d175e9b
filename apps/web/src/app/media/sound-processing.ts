import * as z from 'zod/mini';

/** What the browser does with the voice before it is sent. */
export const soundProcessing = z.strictObject({
  echoCancellation: z.boolean(),
  noiseSuppression: z.boolean(),
  autoGainControl: z.boolean(),
});

export type SoundProcessing = Readonly<z.infer<typeof soundProcessing>>;
export type SoundProcessingName = keyof SoundProcessing;

export const ALL_PROCESSING: SoundProcessing = {
  echoCancellation: true,
  noiseSuppression: true,
  autoGainControl: true,
};

const NAMES: readonly SoundProcessingName[] = [
  'echoCancellation',
  'noiseSuppression',
  'autoGainControl',
];

/** Which of them this browser has at all. */
export function supportedProcessing(): readonly SoundProcessingName[] {
  if (!('mediaDevices' in navigator)) return [];
  const supported = navigator.mediaDevices.getSupportedConstraints();
  return NAMES.filter((name) => supported[name]);
}

/** What the browser really does with a track; what it does not tell is left out. */
export function processingOf(
  track: Pick<MediaStreamTrack, 'getSettings'>,
): Partial<SoundProcessing> {
  const settings = track.getSettings();
  return Object.fromEntries(
    NAMES.filter((name) => settings[name] !== undefined).map((name) => [name, settings[name]]),
  );
}

/** Whether the browser does something else than was wished. */
export function differs(applied: Partial<SoundProcessing>, wished: SoundProcessing): boolean {
  return NAMES.some((name) => applied[name] !== undefined && applied[name] !== wished[name]);
}
