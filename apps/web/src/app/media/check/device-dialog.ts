import { Component, computed, effect, inject, type Injector, untracked } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import {
  MatDialog,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { Store } from '@ngrx/store';
import { of, scan, startWith, switchMap } from 'rxjs';
import { callFeature } from '../../call/call.feature';
import { Icon } from '../../icons/icon';
import { SelfPicture } from '../../people/self-picture';
import { signalingFeature } from '../../signaling/signaling.feature';
import type { DeviceKind } from '../device-list';
import { devicesFeature } from '../devices.feature';
import { LocalMedia } from '../local-media';
import { mediaProblems } from '../media-problem';
import { MediaToggleButton } from '../media-toggle-button';
import { MediaControlActions } from '../media.actions';
import { mediaFeature } from '../media.feature';
import { MicrophoneLevel } from '../microphone-level';
import type { SoundProcessingName } from '../sound-processing';
import { Speaker } from '../speaker';
import { DevicePicker } from './device-picker';
import { LevelMeter } from './level-meter';
import { ProcessingSwitches } from './processing-switches';
import { SpeakerTest } from './speaker-test';

/** Louder than this is not the room: the microphone works. */
const NOT_THE_ROOM = 0.02;

/** What is heard of the microphone in use. */
interface Heard {
  /** Root mean square of the samples, 0 to 1. */
  readonly level: number;
  /** Whether it was ever louder than a room. */
  readonly works: boolean;
}

const NOTHING: Heard = { level: 0, works: false };

function hear({ works }: Heard, level: number): Heard {
  return { level, works: works || level > NOT_THE_ROOM };
}

/** The check of camera, microphone and speaker, before a call and in one. */
@Component({
  selector: 'lm-device-dialog',
  imports: [
    DevicePicker,
    Icon,
    LevelMeter,
    MatButton,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    MediaToggleButton,
    ProcessingSwitches,
    SelfPicture,
    SpeakerTest,
  ],
  templateUrl: './device-dialog.html',
  styleUrl: './device-dialog.scss',
})
export class DeviceDialog {
  private readonly store = inject(Store);
  private readonly media = inject(LocalMedia);
  private readonly microphoneLevel = inject(MicrophoneLevel);

  protected readonly self = this.store.selectSignal(signalingFeature.selectSelf);
  protected readonly microphone = this.store.selectSignal(mediaFeature.selectMicrophone);
  protected readonly camera = this.store.selectSignal(mediaFeature.selectCamera);
  protected readonly available = this.store.selectSignal(devicesFeature.selectAvailable);
  protected readonly chosen = this.store.selectSignal(devicesFeature.selectChosen);
  protected readonly processing = this.store.selectSignal(devicesFeature.selectProcessing);
  protected readonly applied = this.media.processing;
  protected readonly preview = this.media.preview;
  protected readonly speakerSelectable = inject(Speaker).selectable;

  protected readonly problems = computed(() => mediaProblems(this.microphone(), this.camera()));
  protected readonly heard = toSignal(
    toObservable(this.media.heldMicrophone).pipe(
      switchMap((track) =>
        track === null
          ? of(NOTHING)
          : this.microphoneLevel.of(track).pipe(scan(hear, NOTHING), startWith(NOTHING)),
      ),
    ),
    { initialValue: NOTHING },
  );

  constructor() {
    this.closeWithScene();
  }

  protected choose(device: DeviceKind, label: string | null): void {
    this.store.dispatch(MediaControlActions.deviceChosen({ device, label }));
  }

  protected switchProcessing(name: SoundProcessingName, on: boolean): void {
    this.store.dispatch(MediaControlActions.processingSwitched({ name, on }));
  }

  protected toggleMicrophone(): void {
    this.store.dispatch(MediaControlActions.microphoneToggled());
  }

  protected toggleCamera(): void {
    this.store.dispatch(MediaControlActions.cameraToggled());
  }

  protected retry(): void {
    this.store.dispatch(MediaControlActions.retryPressed());
  }

  /** Where a call begins or ends, it is in the way. */
  private closeWithScene(): void {
    const ref = inject<MatDialogRef<DeviceDialog>>(MatDialogRef);
    const scene = this.store.selectSignal(callFeature.selectScene);
    const inCall = computed(() => scene().show === 'call');
    const before = untracked(inCall);
    effect(() => {
      if (inCall() !== before) ref.close();
    });
  }
}

const DIALOG_ID = 'lm-device-check';

/** Where it is open already, nothing is done. */
export function openDeviceDialog(injector: Injector): void {
  const dialog = injector.get(MatDialog);
  if (dialog.getDialogById(DIALOG_ID) !== undefined) return;
  dialog.open(DeviceDialog, {
    id: DIALOG_ID,
    width: '48rem',
    maxWidth: 'calc(100vw - 2rem)',
    autoFocus: 'first-heading',
  });
}
