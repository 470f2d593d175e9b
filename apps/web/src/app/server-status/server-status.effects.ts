import { inject, LOCALE_ID } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { exhaustMap, pairwise, takeUntil, tap } from 'rxjs';
import { PeerActions } from '../call/call.actions';
import { endOf } from '../call/effects/call-end';
import { PassingNotice } from '../shell/passing-notice';
import { ServerBrand } from '../shell/server-brand';
import { SignalingActions } from '../signaling/signaling.actions';
import { ruleNews } from './rule-news';
import { serverStatusFeature } from './server-status.feature';

/** Milliseconds that it is said in a call what is allowed in it from now on. */
const NEWS_MS = 8_000;

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

/** Who is in a call is told why something is gone from it. */
export const tellRules = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    notice = inject(PassingNotice),
    locale = inject(LOCALE_ID),
  ) =>
    actions.pipe(
      ofType(PeerActions.connected),
      // A path that comes back is one more `connected` of the same call.
      exhaustMap(({ callId }) =>
        store.select(serverStatusFeature.selectServerStatusState).pipe(
          pairwise(),
          tap(([before, after]) => {
            const news = ruleNews(before, after, locale);
            if (news.length > 0) {
              notice.say(news.join(' '), { duration: NEWS_MS, above: true });
            }
          }),
          takeUntil(endOf(actions, callId)),
        ),
      ),
    ),
  { functional: true, dispatch: false },
);
