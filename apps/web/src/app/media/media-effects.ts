import * as deviceChangesEffects from './device-changes.effects';
import * as deviceCheckEffects from './device-check.effects';
import * as deviceNoticeEffects from './device-notice.effects';
import * as devicesEffects from './devices.effects';
import * as captureEffects from './media.effects';
import * as mutedSpeechEffects from './muted-speech.effects';

/** All effects of one's own devices, for `provideEffects`. */
export const mediaEffects = [
  captureEffects,
  devicesEffects,
  deviceChangesEffects,
  deviceCheckEffects,
  deviceNoticeEffects,
  mutedSpeechEffects,
];
