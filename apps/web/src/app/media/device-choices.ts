import * as z from 'zod/mini';
import { Remembered } from '../storage/remembered';
import type { DeviceKind } from './device-list';
import { ALL_PROCESSING, soundProcessing, type SoundProcessing } from './sound-processing';

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

/** As they were left in this browser. */
export const deviceChoices = new Remembered<DeviceChoices>(
  'lets-meet.devices',
  choices,
  THE_SYSTEMS,
);
