import type { Route } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import { callFeature } from '../call/call.feature';
import { callEffects } from '../call/effects/call-effects';
import { provideIcons } from '../icons/provide-icons';
import * as mediaEffects from '../media/media.effects';
import { mediaFeature } from '../media/media.feature';
import { missedCallsFeature } from '../people/missed-calls.feature';
import { peopleFeature } from '../people/people.feature';
import * as signalingEffects from '../signaling/signaling.effects';
import { signalingFeature } from '../signaling/signaling.feature';
import * as homeEffects from './home.effects';
import { HomePage } from './home-page';

/** The dashboard and the calls made from it, with the state and the effects that they need. */
export const homeRoute: Route = {
  path: '',
  pathMatch: 'full',
  title: $localize`Let's Meet`,
  component: HomePage,
  providers: [
    provideIcons(),
    provideState(signalingFeature),
    provideState(mediaFeature),
    provideState(peopleFeature),
    provideState(missedCallsFeature),
    provideState(callFeature),
    provideEffects(homeEffects, signalingEffects, mediaEffects, ...callEffects),
  ],
};
