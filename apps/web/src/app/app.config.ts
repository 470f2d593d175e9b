import { provideZonelessChangeDetection, type ApplicationConfig } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore } from '@ngrx/store';
import * as sessionEffects from './sign-in/session.effects';
import { sessionFeature } from './sign-in/session.feature';

/** What the login page needs. The rest comes with `home.part.ts`, after signing in. */
export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideStore(
      {},
      {
        runtimeChecks: {
          strictActionSerializability: true,
          strictActionTypeUniqueness: true,
          strictStateSerializability: true,
        },
      },
    ),
    provideState(sessionFeature),
    provideEffects(sessionEffects),
  ],
};
