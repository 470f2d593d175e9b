import type { TouchState } from '../decision/sighting';

/** What is seen now, in words. */
export function watchText(isCameraOn: boolean, hand: TouchState): string {
  if (!isCameraOn) return $localize`Waiting for your camera.`;
  switch (hand) {
    case 'touch':
      return $localize`A hand is on your face.`;
    case 'near':
      return $localize`A hand is near your face.`;
    case 'away':
      return $localize`No hand is near your face.`;
    case 'unsure':
      return $localize`Your face is not to be made out.`;
  }
}
