import { inject } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store, type Action } from '@ngrx/store';
import { concatMap, EMPTY, fromEvent, map, merge, Observable, switchMap } from 'rxjs';
import { CallChannels } from '../call/peer/call-channels';
import { ChatLineActions, PastConversationActions } from '../chat/chat.actions';
import { HomePageActions } from '../home/home.actions';
import { PartLoader } from '../parts/part-loader';
import { serverStatusFeature } from '../server-status/server-status.feature';
import type { FileExchange, FileInput } from './exchange/file-exchange';
import { FileActions } from './files.actions';
import { OutgoingFiles } from './outgoing-files';
import { ReceivedFiles } from './received-files';

/** Carries the files of each call; what that takes is loaded with the first word about one. */
export const exchangeFiles = createEffect(
  (
    actions = inject(Actions),
    files$ = toObservable(inject(CallChannels).files),
    mostBytes = inject(Store).selectSignal(serverStatusFeature.selectFileBytes),
    outgoing = inject(OutgoingFiles),
    received = inject(ReceivedFiles),
    parts = inject(PartLoader),
  ): Observable<Action> =>
    files$.pipe(
      switchMap((channel) =>
        channel === null
          ? EMPTY
          : exchangeOver(inputsOf(channel, actions), async (tell) => {
              // What comes meanwhile waits for it.
              const { FileExchange: Exchange } = await parts.load(
                () => import('./exchange/file-exchange'),
              );
              return new Exchange(channel, outgoing, received, mostBytes, tell);
            }),
      ),
    ),
  { functional: true },
);

/** What was received goes with its conversation. */
export const clearFiles = createEffect(
  (actions = inject(Actions), outgoing = inject(OutgoingFiles), received = inject(ReceivedFiles)) =>
    actions.pipe(
      ofType(
        ChatLineActions.conversationBegun,
        PastConversationActions.discarded,
        HomePageActions.left,
      ),
      concatMap(() => {
        outgoing.clear();
        return received.clear();
      }),
    ),
  { functional: true, dispatch: false },
);

/** A page that was killed could not remove what it had received. */
export const clearAbandonedFiles = createEffect(
  (actions = inject(Actions), received = inject(ReceivedFiles)) =>
    actions.pipe(
      ofType(HomePageActions.opened),
      concatMap(() => received.clearAbandoned()),
    ),
  { functional: true, dispatch: false },
);

function inputsOf(channel: RTCDataChannel, actions: Observable<Action>): Observable<FileInput> {
  channel.binaryType = 'arraybuffer';
  return merge(
    fromEvent<MessageEvent<unknown>>(channel, 'message').pipe(
      map(({ data }): FileInput => ({ from: 'peer', data })),
    ),
    actions.pipe(
      ofType(
        FileActions.chosen,
        FileActions.acceptPressed,
        FileActions.declinePressed,
        FileActions.cancelPressed,
      ),
      map((command): FileInput => ({ from: 'self', command })),
    ),
  );
}

type MakeExchange = (tell: (action: Action) => void) => Promise<FileExchange>;

/** Feeds an exchange with the inputs, one after the other, and tells what it tells; closed with the subscription. */
function exchangeOver(inputs: Observable<FileInput>, make: MakeExchange): Observable<Action> {
  return new Observable((subscriber) => {
    let opened: Promise<FileExchange> | null = null;
    const open = async (): Promise<FileExchange> => {
      const exchange = await make((action) => {
        subscriber.next(action);
      });
      subscriber.add(() => {
        exchange.close();
      });
      return exchange;
    };
    return inputs
      .pipe(concatMap(async (input) => (await (opened ??= open())).take(input)))
      .subscribe({
        error: (error: unknown) => {
          subscriber.error(error);
        },
      });
  });
}
