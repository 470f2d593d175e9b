import { Component, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { Icon } from '../../icons/icon';
import { MediaControlActions } from '../../media/media.actions';
import { mediaFeature } from '../../media/media.feature';
import { mediaToggle } from '../../media/media-toggle';
import { recordingFeature } from '../../recording/recording.feature';
import { screenFeature } from '../../screen/screen.feature';
import { touchAlertFeature } from '../../touch-alert/touch-alert.feature';
import { CallScreenActions } from '../call.actions';
import { callFeature } from '../call.feature';
import { PeerPicture } from '../peer-picture';
import { RemoteMedia } from '../remote-media';
import { PeerScreen } from './peer-screen';

/**
 * The call in a window above all others. Its buttons are plain ones: what Material draws over a page (tooltips, ripples)
 * would be drawn in the page and not here.
 */
@Component({
  selector: 'lm-pip-call',
  imports: [Icon, PeerPicture, PeerScreen],
  templateUrl: './pip-call.html',
  styleUrl: './pip-call.scss',
})
export class PipCall {
  private readonly store = inject(Store);
  private readonly scene = this.store.selectSignal(callFeature.selectScene);
  protected readonly media = inject(RemoteMedia);
  protected readonly remote = this.store.selectSignal(callFeature.selectRemote);
  protected readonly sharing = this.store.selectSignal(screenFeature.selectRemoteSharing);
  protected readonly recorded = this.store.selectSignal(recordingFeature.selectOn);
  protected readonly touched = this.store.selectSignal(touchAlertFeature.selectAlerting);
  private readonly microphoneState = this.store.selectSignal(mediaFeature.selectMicrophone);
  private readonly cameraState = this.store.selectSignal(mediaFeature.selectCamera);

  protected readonly call = computed(() => {
    const scene = this.scene();
    return scene.show === 'call' ? scene : null;
  });
  protected readonly microphone = computed(() => mediaToggle('microphone', this.microphoneState()));
  protected readonly camera = computed(() => mediaToggle('camera', this.cameraState()));

  protected toggleMicrophone(): void {
    this.store.dispatch(MediaControlActions.microphoneToggled());
  }

  protected toggleCamera(): void {
    this.store.dispatch(MediaControlActions.cameraToggled());
  }

  protected hangUp(): void {
    this.store.dispatch(CallScreenActions.hangUpPressed());
  }
}
