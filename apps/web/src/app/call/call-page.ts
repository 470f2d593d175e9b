import {
  afterRenderEffect,
  Component,
  computed,
  type ElementRef,
  inject,
  untracked,
  viewChild,
} from '@angular/core';
import { Store } from '@ngrx/store';
import { chatFeature } from '../chat/chat.feature';
import { FileDrop } from '../files/file-drop';
import { MutedNotice } from '../media/muted-notice';
import { MediaControlActions } from '../media/media.actions';
import { isTrouble } from '../media/media-device-state';
import { mediaFeature } from '../media/media.feature';
import { latePart } from '../parts/late-part';
import { QualityAdvice } from '../quality/quality-advice';
import { qualityFeature } from '../quality/quality.feature';
import { screenFeature } from '../screen/screen.feature';
import { ScreenNoticeBox } from '../screen/screen-notice';
import { TakeOverQuestion } from '../screen/take-over-question';
import { RecordingNotice } from '../recording/recording-notice';
import { recordingFeature } from '../recording/recording.feature';
import { ShortcutKeys } from '../shortcuts/shortcut-keys';
import { TouchNotice } from '../touch-alert/notice/touch-notice';
import { touchAlertFeature } from '../touch-alert/touch-alert.feature';
import { CallScreenActions } from './call.actions';
import { CallControls } from './call-controls';
import { CallHeader } from './call-header';
import { callFeature } from './call.feature';
import { DeviceProblems } from './device-problems';
import { IdlePointer } from './idle-pointer';
import { CallStage } from './picture/call-stage';
import { pictureFeature } from './picture/picture.feature';
import { PeerSound } from './peer-sound';
import { RemoteMedia } from './remote-media';
import { CallPanels } from './view/call-panels';

/**
 * The call: its pictures, with whom, and what one can do. It may be made while it still rings: it waits unseen then, so that
 * what Accept leaves to be done is to show it.
 */
@Component({
  selector: 'lm-call-page',
  imports: [
    CallControls,
    CallHeader,
    CallPanels,
    CallStage,
    DeviceProblems,
    FileDrop,
    IdlePointer,
    MutedNotice,
    PeerSound,
    QualityAdvice,
    ScreenNoticeBox,
    RecordingNotice,
    ShortcutKeys,
    TakeOverQuestion,
    TouchNotice,
  ],
  templateUrl: './call-page.html',
  styleUrl: './call-page.scss',
  host: { '[class.waiting]': 'waiting()', '[inert]': 'waiting()' },
})
export class CallPage {
  private readonly store = inject(Store);
  private readonly region = viewChild<ElementRef<HTMLElement>>('region');

  private readonly scene = this.store.selectSignal(callFeature.selectScene);
  protected readonly call = computed(() => {
    const scene = this.scene();
    switch (scene.show) {
      case 'call':
        return scene;
      case 'calling':
      case 'ringing':
        return { peer: scene.peer, phase: 'connecting' } as const;
      default:
        return null;
    }
  });
  protected readonly waiting = computed(() => this.scene().show !== 'call');
  protected readonly label = computed(
    () => $localize`Call with ${this.call()?.peer.name ?? ''}:name:`,
  );
  protected readonly connectedAt = this.store.selectSignal(callFeature.selectConnectedAt);
  protected readonly remote = this.store.selectSignal(callFeature.selectRemote);
  protected readonly microphone = this.store.selectSignal(mediaFeature.selectMicrophone);
  protected readonly camera = this.store.selectSignal(mediaFeature.selectCamera);
  protected readonly speakingMuted = this.store.selectSignal(mediaFeature.selectSpeakingMuted);
  private readonly ownShare = this.store.selectSignal(screenFeature.selectOwn);
  protected readonly asked = computed(() => this.ownShare().state === 'asked');
  protected readonly corner = this.store.selectSignal(pictureFeature.selectCorner);
  private readonly remoteMedia = inject(RemoteMedia);
  protected readonly remoteMicrophone = this.remoteMedia.microphone;
  /** Played only where there is some: silence costs as much as sound. */
  protected readonly remoteScreenSound = computed(() =>
    this.remote().screenSound ? this.remoteMedia.screenSound() : null,
  );

  protected readonly recordingNews = this.store.selectSignal(recordingFeature.selectNews);
  protected readonly unread = this.store.selectSignal(chatFeature.selectUnread);
  private readonly advice = this.store.selectSignal(qualityFeature.selectAdvice);
  protected readonly advised = computed(() => this.advice() !== null);
  private readonly screenNotice = this.store.selectSignal(screenFeature.selectNotice);
  protected readonly screenNoticed = computed(() => this.screenNotice() !== null);
  protected readonly touchAlertOn = this.store.selectSignal(touchAlertFeature.selectWanted);
  protected readonly adviceHere = latePart(() => import('../quality/quality-advice'));
  protected readonly screenNoticeHere = latePart(() => import('../screen/screen-notice'));
  protected readonly deviceTrouble = computed(() =>
    [this.microphone(), this.camera()].some(isTrouble),
  );
  protected readonly deviceProblemsHere = latePart(() => import('./device-problems'));
  protected readonly mutedHere = latePart(() => import('../media/muted-notice'));
  protected readonly takeOverHere = latePart(() => import('../screen/take-over-question'));
  protected readonly touchNoticeHere = latePart(() => import('../touch-alert/notice/touch-notice'));

  constructor() {
    // The call itself, and no control of it: a key that was meant for the dialog presses nothing here.
    afterRenderEffect(() => {
      if (this.waiting()) return;
      untracked(() => {
        this.focusCall();
      });
    });
  }

  protected toggleMicrophone(): void {
    this.store.dispatch(MediaControlActions.microphoneToggled());
  }

  protected toggleCamera(): void {
    this.store.dispatch(MediaControlActions.cameraToggled());
  }

  protected retry(): void {
    // Its button goes, and the focus would go with it.
    this.focusCall();
    this.store.dispatch(MediaControlActions.retryPressed());
  }

  protected hangUp(): void {
    this.store.dispatch(CallScreenActions.hangUpPressed());
  }

  protected focusCall(): void {
    this.region()?.nativeElement.focus();
  }
}
