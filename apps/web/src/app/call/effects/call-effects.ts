import * as commandEffects from './command.effects';
import * as leavePageEffects from './leave-page.effects';
import * as mediaPathEffects from './media-path.effects';
import * as negotiationEffects from './negotiation.effects';
import * as peerEffects from './peer.effects';
import * as reportEffects from './report.effects';
import * as ringEffects from './ring.effects';

/** All effects of a call, for `provideEffects`. */
export const callEffects = [
  commandEffects,
  ringEffects,
  peerEffects,
  negotiationEffects,
  mediaPathEffects,
  leavePageEffects,
  reportEffects,
];
