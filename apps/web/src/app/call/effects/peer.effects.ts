import { inject } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store, type Action } from '@ngrx/store';
import { combineLatest, from, mergeMap, takeUntil, tap } from 'rxjs';
import { LocalMedia } from '../../media/local-media';
import { ScreenShare } from '../../screen/screen-share';
import { signalingFeature } from '../../signaling/signaling.feature';
import { CallCommandActions, PeerActions } from '../call.actions';
import type { PeerEvent } from '../peer/peer-event';
import { PeerSessions } from '../peer/peer-sessions';
import { endOf } from './call-end';

/** Opens the connection of a call, tells what it says, and closes it when the call ends: the one tear-down. */
export const holdPeer = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    peers = inject(PeerSessions),
    media = inject(LocalMedia),
  ) =>
    actions.pipe(
      ofType(CallCommandActions.prepareMedia),
      concatLatestFrom(() => store.select(signalingFeature.selectIce)),
      mergeMap(([{ callId, role }, { iceServers }]) =>
        peers
          .open({
            callId,
            role,
            iceServers,
            tracks: {
              microphone: media.microphone(),
              camera: media.camera(),
              screen: null,
              screenSound: null,
            },
          })
          .pipe(
            mergeMap((event) => from(actionsOf(callId, event))),
            takeUntil(endOf(actions, callId)),
          ),
      ),
    ),
  { functional: true },
);

/** Mute, camera, another device, the screen: what the running call sends follows what `LocalMedia` and `ScreenShare` hold. */
export const sendTracks = createEffect(
  (
    actions = inject(Actions),
    peers = inject(PeerSessions),
    media = inject(LocalMedia),
    microphone = toObservable(media.microphone),
    camera = toObservable(media.camera),
    share = inject(ScreenShare),
    screen = toObservable(share.picture),
    screenSound = toObservable(share.sound),
  ) =>
    actions.pipe(
      ofType(CallCommandActions.prepareMedia),
      mergeMap(({ callId }) =>
        combineLatest({ microphone, camera, screen, screenSound }).pipe(
          tap((tracks) => peers.get(callId)?.send(tracks)),
          takeUntil(endOf(actions, callId)),
        ),
      ),
    ),
  { functional: true, dispatch: false },
);

function actionsOf(callId: string, event: PeerEvent): Action[] {
  switch (event.type) {
    case 'offer':
      return [PeerActions.offerMade({ callId, sdp: event.sdp })];
    case 'answer':
      return [PeerActions.answerMade({ callId, sdp: event.sdp, answers: event.answers })];
    case 'candidate':
      return [PeerActions.candidateFound({ callId, candidate: event.candidate })];
    case 'told':
      return [PeerActions.told({ callId, word: event.word })];
    case 'connected':
      return [PeerActions.connected({ callId, at: Date.now() })];
    case 'interrupted':
      return [PeerActions.interrupted({ callId })];
    case 'failed':
      return [PeerActions.failed({ callId, problem: nameOf(event.error) })];
    case 'laid-out':
      return [];
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : 'unknown';
}
