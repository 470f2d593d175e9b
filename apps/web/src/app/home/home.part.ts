import type { EnvironmentProviders, Type } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import { callFeature } from '../call/call.feature';
import { callViewFeature } from '../call/view/call-view.feature';
import { callEffects } from '../call/effects/call-effects';
import * as pictureEffects from '../call/picture/picture.effects';
import { pictureFeature } from '../call/picture/picture.feature';
import { devicesFeature } from '../media/devices.feature';
import { mediaEffects } from '../media/media-effects';
import * as chatEffects from '../chat/chat.effects';
import { chatFeature } from '../chat/chat.feature';
import * as typingEffects from '../chat/typing.effects';
import * as filesEffects from '../files/files.effects';
import { filesFeature } from '../files/files.feature';
import { mediaFeature } from '../media/media.feature';
import * as directoryEffects from '../people/directory.effects';
import { directoryFeature } from '../people/directory.feature';
import * as missedCallsEffects from '../people/missed-calls.effects';
import { missedCallsFeature } from '../people/missed-calls.feature';
import { peopleFeature } from '../people/people.feature';
import * as idleEffects from '../profile/idle.effects';
import * as qualityEffects from '../quality/quality.effects';
import { qualityFeature } from '../quality/quality.feature';
import * as screenEffects from '../screen/screen.effects';
import { screenFeature } from '../screen/screen.feature';
import * as recordingEffects from '../recording/recording.effects';
import { recordingFeature } from '../recording/recording.feature';
import * as touchAlertEffects from '../touch-alert/touch-alert.effects';
import { touchAlertFeature } from '../touch-alert/touch-alert.feature';
import * as signalingEffects from '../signaling/signaling.effects';
import * as serverStatusEffects from '../server-status/server-status.effects';
import { serverStatusFeature } from '../server-status/server-status.feature';
import { signalingFeature } from '../signaling/signaling.feature';
import * as homeEffects from './home.effects';
import { HomePage } from './home-page';
import * as fetchAheadEffects from './fetch-ahead.effects';
import * as leavingEffects from './leaving.effects';
import * as traceEffects from './trace.effects';

/** A page that is loaded when it is wanted, with the state and the effects that stand behind it. */
export interface LazyPart {
  readonly page: Type<unknown>;
  readonly providers: EnvironmentProviders[];
}

/** The dashboard and the calls made from it. */
export const home: LazyPart = {
  page: HomePage,
  providers: [
    provideState(signalingFeature),
    provideState(serverStatusFeature),
    provideState(mediaFeature),
    provideState(devicesFeature),
    provideState(peopleFeature),
    provideState(missedCallsFeature),
    provideState(directoryFeature),
    provideState(callFeature),
    provideState(callViewFeature),
    provideState(qualityFeature),
    provideState(pictureFeature),
    provideState(screenFeature),
    provideState(chatFeature),
    provideState(filesFeature),
    provideState(recordingFeature),
    provideState(touchAlertFeature),
    provideEffects(
      homeEffects,
      traceEffects,
      fetchAheadEffects,
      leavingEffects,
      signalingEffects,
      serverStatusEffects,
      ...mediaEffects,
      missedCallsEffects,
      idleEffects,
      directoryEffects,
      ...callEffects,
      qualityEffects,
      pictureEffects,
      screenEffects,
      chatEffects,
      typingEffects,
      filesEffects,
      recordingEffects,
      touchAlertEffects,
    ),
  ],
};
