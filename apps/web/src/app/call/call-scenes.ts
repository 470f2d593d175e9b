import { Component, computed, effect, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { CallDialogs } from './call-dialogs';
import { callFeature } from './call.feature';
import { RingNotice } from './ring-notice';
import { RingTone } from './ring-tone';

/** Has no picture of its own: while it is there, a call is heard, announced and asked about wherever one is on the page. */
@Component({
  selector: 'lm-call-scenes',
  template: '',
  providers: [CallDialogs, RingNotice, RingTone],
})
export class CallScenes {
  private readonly scene = inject(Store).selectSignal(callFeature.selectScene);
  private readonly tone = inject(RingTone);
  private readonly notice = inject(RingNotice);

  /** Who rings here, until one answers. */
  private readonly caller = computed(() => {
    const scene = this.scene();
    return scene.show === 'ringing' && !scene.answering ? scene.peer.name : null;
  });

  constructor() {
    inject(CallDialogs);
    effect(() => {
      const caller = this.caller();
      if (caller === null) this.notice.clear();
      else this.notice.show(caller);
    });
    effect(() => {
      if (this.caller() !== null) this.tone.ring();
      else if (this.scene().show === 'calling') this.tone.ringBack();
      else this.tone.stop();
    });
  }
}
