import * as z from 'zod/mini';
import type { DeviceKind } from './device-list';
import { ALL_PROCESSING, soundProcessing, type SoundProcessing } from './sound-processing';

const STORAGE_KEY = 'lets-meet.devices';

const label = z.nullable(z.string());

const choices = z.strictObject({
  chosen: z.strictObject({ microphone: label, camera: label, speaker: label }),
  processing: soundProcessing,
});

/** What its owner picked, by label: the browser's ids change. Null is what the system prefers. */
export type ChosenDevices = Readonly<Record<DeviceKind, string | null>>;

export interface DeviceChoices {
  readonly chosen: ChosenDevices;
  readonly processing: SoundProcessing;
}

const THE_SYSTEMS: DeviceChoices = {
  chosen: { microphone: null, camera: null, speaker: null },
  processing: ALL_PROCESSING,
};

/** The choices as they were left in this browser. */
export function rememberedChoices(): DeviceChoices {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return stored === null
      ? THE_SYSTEMS
      : (choices.safeParse(JSON.parse(stored)).data ?? THE_SYSTEMS);
  } catch (error) {
    // A browser that keeps nothing for this page, or what is kept is not ours.
    if (error instanceof DOMException || error instanceof SyntaxError) return THE_SYSTEMS;
    throw error;
  }
}

export function rememberChoices(kept: DeviceChoices): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(kept));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
