import { inject } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import { createEffect } from '@ngrx/effects';
import { Store, type Action } from '@ngrx/store';
import {
  combineLatest,
  distinctUntilChanged,
  filter,
  map,
  NEVER,
  of,
  switchMap,
  tap,
  type Observable,
} from 'rxjs';
import { callFeature } from '../call/call.feature';
import { CallChannels } from '../call/peer/call-channels';
import { ChatLineActions } from './chat.actions';
import { chatFeature } from './chat.feature';
import { chatWordsOf, isOpen, sendChatWord } from './chat-line';
import type { ChatWord } from './chat-word';

/** Both have said yes to a call: a new conversation. An accept alone may come too late, and the last one is kept then. */
export const beginConversation = createEffect(
  (store = inject(Store)) =>
    store.select(callFeature.selectTalk).pipe(
      distinctUntilChanged((before, now) => before?.callId === now?.callId),
      filter((talk) => talk !== null),
      map(({ callId, peer }) => ChatLineActions.conversationBegun({ callId, peer })),
    ),
  { functional: true },
);

/** Hears the other; what says that a message arrived goes back at once. */
export const hearChat = createEffect(
  (channels = inject(CallChannels), chat$ = toObservable(channels.chat)) =>
    chat$.pipe(
      switchMap((channel) => (channel === null ? NEVER : chatWordsOf(channel))),
      tap((word) => {
        if (word.type === 'message') {
          sendChatWord(channels.chat(), { type: 'delivered', id: word.id });
        }
      }),
      map(heard),
    ),
  { functional: true },
);

/**
 * Sends what waits, one by one and in order, while the other can be reached. What is written while the path is away stays
 * here: what the browser has in its own buffer comes late after a path is back, because it waits longer after each try.
 */
export const sendMessages = createEffect(
  (
    store = inject(Store),
    channels = inject(CallChannels),
    chat$ = toObservable(channels.chat),
  ): Observable<Action> =>
    combineLatest({
      message: store.select(chatFeature.selectNextToSend),
      open: chat$.pipe(switchMap((channel) => (channel === null ? of(false) : isOpen(channel)))),
      phase: store.select(callFeature.selectEnd).pipe(map(({ phase }) => phase)),
    }).pipe(
      map(({ message, open, phase }) => (open && phase === 'connected' ? message : undefined)),
      distinctUntilChanged(),
      filter((message) => message !== undefined),
      map(({ id, text }) =>
        sendChatWord(channels.chat(), { type: 'message', id, text })
          ? ChatLineActions.messageSent({ id })
          : ChatLineActions.sendFailed({ id }),
      ),
    ),
  { functional: true },
);

function heard(word: ChatWord): Action {
  switch (word.type) {
    case 'message':
      return ChatLineActions.messageReceived({ id: word.id, text: word.text, at: Date.now() });
    case 'delivered':
      return ChatLineActions.messageDelivered({ id: word.id });
    case 'typing':
      return ChatLineActions.peerTyped({ on: word.on });
  }
}
