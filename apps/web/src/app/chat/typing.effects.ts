import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import {
  concat,
  debounceTime,
  exhaustMap,
  filter,
  map,
  merge,
  NEVER,
  of,
  startWith,
  switchMap,
  takeUntil,
  tap,
  throttleTime,
  timer,
  type Observable,
} from 'rxjs';
import { CallCommandActions } from '../call/call.actions';
import { CallChannels } from '../call/peer/call-channels';
import { ChatLineActions, ChatPanelActions } from './chat.actions';
import { sendChatWord } from './chat-line';

/** How often it is said again that one still types, in milliseconds. */
const REPEAT_MS = 3_000;
/** Milliseconds after the last key when one does not type any more. */
const PAUSE_MS = 5_000;
/** Milliseconds without a word of it when the other has stopped: two repetitions are lost then. */
const LAPSE_MS = 2 * REPEAT_MS + 500;

/** Tells the other that one types: at the first key, now and then, and when it is over. */
export const tellTyping = createEffect(
  (actions = inject(Actions), channels = inject(CallChannels)) =>
    keysOf(actions).pipe(
      exhaustMap(() =>
        concat(
          keysOf(actions).pipe(
            startWith(null),
            throttleTime(REPEAT_MS),
            map(() => true),
            takeUntil(stopped(actions)),
          ),
          of(false),
        ),
      ),
      tap((on) => {
        sendChatWord(channels.chat(), { type: 'typing', on });
      }),
    ),
  { functional: true, dispatch: false },
);

/** The other's typing ends by itself, should its end get lost with their page. */
export const lapseTyping = createEffect(
  (actions = inject(Actions)) =>
    actions.pipe(
      ofType(
        ChatLineActions.peerTyped,
        ChatLineActions.messageReceived,
        CallCommandActions.callEnded,
      ),
      switchMap((action) =>
        'on' in action && action.on
          ? timer(LAPSE_MS).pipe(map(() => ChatLineActions.peerTypingLapsed()))
          : NEVER,
      ),
    ),
  { functional: true },
);

function keysOf(actions: Observable<Action>): Observable<unknown> {
  return actions.pipe(
    ofType(ChatPanelActions.typed),
    filter(({ empty }) => !empty),
  );
}

function stopped(actions: Observable<Action>): Observable<unknown> {
  return merge(
    keysOf(actions).pipe(startWith(null), debounceTime(PAUSE_MS)),
    actions.pipe(
      ofType(ChatPanelActions.typed),
      filter(({ empty }) => empty),
    ),
    actions.pipe(
      ofType(
        ChatPanelActions.messageWritten,
        ChatPanelActions.closed,
        CallCommandActions.callEnded,
      ),
    ),
  );
}
