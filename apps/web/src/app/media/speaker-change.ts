import type { DeviceEvent } from './device-notice';
import type { ListedDevice } from './device-list';

/** Where one hears. */
export interface SpeakerSituation {
  /** The label of what its owner chose; null for what the system prefers. */
  readonly chosen: string | null;
  /** The chosen one, while it is there. */
  readonly speaker: ListedDevice | null;
  /** Whether the browser tells the devices at all: before the person allows one it does not. */
  readonly known: boolean;
}

/** What happened to the chosen speaker between two looks at it; null where nothing did, or its owner did it. */
export function speakerChange(
  before: SpeakerSituation,
  after: SpeakerSituation,
): DeviceEvent | null {
  const { chosen } = after;
  if (chosen === null || chosen !== before.chosen || !before.known || !after.known) return null;
  if ((before.speaker === null) === (after.speaker === null)) return null;
  return after.speaker === null
    ? { what: 'unplugged', lost: chosen, taken: null }
    : { what: 'back', label: chosen };
}
