import { Component, computed, effect, inject } from '@angular/core';
import type { Peer } from '@lets-meet/call-domain';
import { Store } from '@ngrx/store';
import { MediaControlActions } from '../media/media.actions';
import { mediaFeature } from '../media/media.feature';
import { peopleFeature } from '../people/people.feature';
import { CallDialogActions, DialActions } from './call.actions';
import { CallOutcome } from './call-outcome';
import { callFeature } from './call.feature';
import { CallingDialog } from './dialog/calling-dialog';
import { IncomingDialog } from './dialog/incoming-dialog';
import { NotConnectedDialog } from './dialog/not-connected-dialog';
import { RingNotice } from './ring-notice';
import { RingTone } from './ring-tone';
import { SoundPermit } from './sound-permit';

/** While it is there, a call is heard, announced and asked about wherever one is on the page. */
@Component({
  selector: 'lm-call-scenes',
  imports: [CallingDialog, IncomingDialog, NotConnectedDialog],
  templateUrl: './call-scenes.html',
  providers: [CallOutcome, RingNotice, RingTone, SoundPermit],
})
export class CallScenes {
  private readonly store = inject(Store);
  private readonly tone = inject(RingTone);
  private readonly notice = inject(RingNotice);
  private readonly permit = inject(SoundPermit);

  protected readonly scene = this.store.selectSignal(callFeature.selectScene);
  protected readonly ending = inject(CallOutcome).ending;
  protected readonly microphone = this.store.selectSignal(mediaFeature.selectMicrophone);
  protected readonly camera = this.store.selectSignal(mediaFeature.selectCamera);

  private readonly roster = this.store.selectSignal(peopleFeature.selectRoster);

  /** Who rings here, until one answers. */
  private readonly caller = computed(() => {
    const scene = this.scene();
    return scene.show === 'ringing' && !scene.answering ? scene.peer.name : null;
  });

  constructor() {
    effect(() => {
      const caller = this.caller();
      if (caller === null) this.notice.clear();
      else this.notice.show(caller);
    });
    effect(() => {
      const called = this.caller() !== null;
      if (!called && this.scene().show !== 'calling') this.tone.stop();
      else if (!this.permit.given()) return;
      else if (called) this.tone.ring();
      else this.tone.ringBack();
    });
  }

  protected pictureOf({ id }: Peer): string | undefined {
    return this.roster()?.byId[id]?.picture;
  }

  protected call(peer: Peer): void {
    this.store.dispatch(DialActions.callPressed({ peer }));
  }

  protected cancel(): void {
    this.store.dispatch(CallDialogActions.cancelPressed());
  }

  protected accept(): void {
    this.store.dispatch(CallDialogActions.acceptPressed());
  }

  protected decline(): void {
    this.store.dispatch(CallDialogActions.declinePressed());
  }

  protected close(): void {
    this.store.dispatch(CallDialogActions.closePressed());
  }

  protected toggleMicrophone(): void {
    this.store.dispatch(MediaControlActions.microphoneToggled());
  }

  protected toggleCamera(): void {
    this.store.dispatch(MediaControlActions.cameraToggled());
  }
}
