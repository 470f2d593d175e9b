import { computed, effect, inject, Injectable, linkedSignal, untracked } from '@angular/core';
import type { Peer } from '@lets-meet/call-domain';
import { Store } from '@ngrx/store';
import { PassingNotice } from '../shell/passing-notice';
import { CallDialogActions } from './call.actions';
import { callEndingOf, type CallEnding } from './call-ending';
import { CallReturn } from './call-return';
import { callFeature, type CallScene } from './call.feature';

/** Milliseconds that the line about an ordinary end of a call stays. */
const NOTICE_MS = 4_000;

/** How a call ended. What no dialog has to tell is told here, in a line; then one is led back to where one called from. */
@Injectable()
export class CallOutcome {
  private readonly store = inject(Store);
  private readonly notice = inject(PassingNotice);
  private readonly callReturn = inject(CallReturn);
  private readonly scene = this.store.selectSignal(callFeature.selectScene);

  /** Whether the call at hand was connected. */
  private readonly connected = linkedSignal<CallScene, boolean>({
    source: this.scene,
    computation: (scene, before) => {
      if (scene.show === 'call') return scene.phase !== 'connecting';
      return scene.show === 'ended' && (before?.value ?? false);
    },
  });
  /** Null where no call has ended. */
  readonly ending = computed((): CallEnding | null => {
    const connected = this.connected();
    const scene = this.scene();
    return scene.show === 'ended' ? callEndingOf({ ...scene, connected }) : null;
  });
  private talkedTo: Peer | null = null;

  constructor() {
    effect(() => {
      const scene = this.scene();
      const ending = this.ending();
      untracked(() => {
        this.follow(scene, ending);
      });
    });
  }

  private follow(scene: CallScene, ending: CallEnding | null): void {
    switch (scene.show) {
      case 'nothing':
        if (this.talkedTo !== null) this.callReturn.to(this.talkedTo.id);
        this.talkedTo = null;
        return;
      case 'calling':
      case 'ringing':
        this.notice.dismiss();
        return;
      case 'call':
        this.notice.dismiss();
        this.talkedTo = scene.peer;
        return;
      case 'ended':
        if (ending?.tell === 'dialog') return;
        if (ending?.tell === 'notice') this.notice.say(ending.text, { duration: NOTICE_MS });
        this.store.dispatch(CallDialogActions.closePressed());
    }
  }
}
