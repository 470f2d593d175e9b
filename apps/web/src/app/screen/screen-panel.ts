import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { Store } from '@ngrx/store';
import { callFeature } from '../call/call.feature';
import { CallPanel } from '../call/view/call-panel';
import { CallViewActions } from '../call/view/call-view.feature';
import { Icon } from '../icons/icon';
import { StreamSource } from '../media/stream-source';
import type { ScreenKind } from './screen-kind';
import { ScreenControlActions } from './screen.actions';
import { screenFeature } from './screen.feature';
import { ScreenShare } from './screen-share';

/** What one shares, and what can be done about it. There is none without a share: `showPanel` closes it with that. */
@Component({
  selector: 'lm-screen-panel',
  imports: [
    CallPanel,
    Icon,
    MatButton,
    MatRadioButton,
    MatRadioGroup,
    MatSlideToggle,
    StreamSource,
  ],
  templateUrl: './screen-panel.html',
  styleUrl: './screen-panel.scss',
})
export class ScreenPanel {
  private readonly store = inject(Store);
  private readonly share = inject(ScreenShare);
  private readonly own = this.store.selectSignal(screenFeature.selectOwn);
  private readonly scene = this.store.selectSignal(callFeature.selectScene);

  protected readonly heading = $localize`Screen sharing`;
  protected readonly preview = this.share.preview;
  protected readonly kind = this.share.kind;
  protected readonly paused = computed(() => {
    const own = this.own();
    return own.state === 'on' && own.paused;
  });
  protected readonly sound = computed(() => {
    const own = this.own();
    return own.state === 'on' ? own.sound : 'none';
  });
  protected readonly name = computed(() => {
    const scene = this.scene();
    return scene.show === 'call' ? scene.peer.name : '';
  });

  protected togglePause(): void {
    this.store.dispatch(ScreenControlActions.pauseToggled());
  }

  protected toggleSound(): void {
    this.store.dispatch(ScreenControlActions.soundToggled());
  }

  protected change(): void {
    this.store.dispatch(ScreenControlActions.changePressed());
  }

  protected stop(): void {
    this.store.dispatch(ScreenControlActions.stopPressed());
  }

  protected pickKind(kind: ScreenKind): void {
    this.store.dispatch(ScreenControlActions.kindPicked({ kind }));
  }

  protected close(): void {
    this.store.dispatch(CallViewActions.panelClosed());
  }
}
