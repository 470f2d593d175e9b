import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { tap } from 'rxjs';
import { ServerBrand } from '../shell/server-brand';
import { SignalingActions } from '../signaling/signaling.actions';

/** The name and the logo above the pages are those of now. */
export const showBrand = createEffect(
  (actions = inject(Actions), brand = inject(ServerBrand)) =>
    actions.pipe(
      ofType(SignalingActions.welcome, SignalingActions.serverStatus),
      tap(({ server }) => {
        brand.take(server);
      }),
    ),
  { functional: true, dispatch: false },
);
