import {
  DestroyRef,
  DOCUMENT,
  effect,
  inject,
  Injectable,
  inputBinding,
  outputBinding,
  untracked,
  type OnDestroy,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatDialog, type MatDialogRef } from '@angular/material/dialog';
import { MatSnackBar } from '@angular/material/snack-bar';
import type { Peer } from '@lets-meet/call-domain';
import { Store } from '@ngrx/store';
import { MediaControlActions } from '../media/media.actions';
import { mediaFeature } from '../media/media.feature';
import { CallDialogActions, DialActions } from './call.actions';
import { callEndingOf, type CallEnding } from './call-ending';
import { CallReturn } from './call-return';
import { callFeature, type CallScene } from './call.feature';
import { CallingDialog } from './calling-dialog';
import { IncomingDialog } from './incoming-dialog';
import { NotConnectedDialog, REASON_ID } from './not-connected-dialog';

/** Milliseconds that the line about an ordinary end of a call stays. */
const NOTICE_MS = 4_000;

const CONFIG = {
  disableClose: true,
  width: '26rem',
  maxWidth: 'calc(100vw - 2rem)',
  enterAnimationDuration: 200,
  exitAnimationDuration: 75,
} as const;

/** A dialog that is open for a scene; the same key asks for the same dialog. */
interface Shown {
  readonly key: string;
  readonly ref: MatDialogRef<unknown>;
}

/** Opens and closes the dialogs around a call as its scene asks: never two at once, none longer than its scene. */
@Injectable()
export class CallDialogs implements OnDestroy {
  private readonly store = inject(Store);
  private readonly dialog = inject(MatDialog);
  private readonly snackBar = inject(MatSnackBar);
  private readonly callReturn = inject(CallReturn);
  private readonly document = inject(DOCUMENT);
  private readonly destroyRef = inject(DestroyRef);
  private readonly scene = this.store.selectSignal(callFeature.selectScene);
  private readonly microphone = this.store.selectSignal(mediaFeature.selectMicrophone);
  private readonly camera = this.store.selectSignal(mediaFeature.selectCamera);

  private shown: Shown | null = null;
  private talkedTo: Peer | null = null;
  /** Whether the call at hand was connected. */
  private connected = false;

  constructor() {
    effect(() => {
      const scene = this.scene();
      untracked(() => {
        this.follow(scene);
      });
    });
  }

  ngOnDestroy(): void {
    this.shown?.ref.close();
  }

  private follow(scene: CallScene): void {
    const ending =
      scene.show === 'ended' ? callEndingOf({ ...scene, connected: this.connected }) : null;
    if (this.shown !== null) {
      if (this.shown.key !== keyOf(scene, ending)) this.shown.ref.close();
      return;
    }
    switch (scene.show) {
      case 'nothing':
        if (this.talkedTo !== null) this.callReturn.to(this.talkedTo.id);
        this.talkedTo = null;
        return;
      case 'calling':
        this.connected = false;
        this.show(keyOf(scene, ending), this.openCalling(scene.peer));
        return;
      case 'ringing':
        this.connected = false;
        this.show(keyOf(scene, ending), this.openIncoming(scene.peer));
        return;
      case 'call':
        this.snackBar.dismiss();
        this.talkedTo = scene.peer;
        this.connected = scene.phase !== 'connecting';
        return;
      case 'ended':
        if (ending?.tell === 'dialog') {
          this.show(keyOf(scene, ending), this.openNotConnected(scene.peer, ending));
          return;
        }
        if (ending?.tell === 'notice') {
          this.snackBar.open(ending.text, undefined, { duration: NOTICE_MS });
        }
        this.store.dispatch(CallDialogActions.closePressed());
    }
  }

  /** The next dialog waits until this one has gone. */
  private show(key: string, ref: MatDialogRef<unknown>): void {
    this.snackBar.dismiss();
    this.shown = { key, ref };
    ref
      .afterClosed()
      .pipe(takeUntilDestroyed(this.destroyRef))
      .subscribe(() => {
        this.shown = null;
        this.follow(this.scene());
      });
  }

  private openCalling(peer: Peer): MatDialogRef<CallingDialog> {
    const cancel = (): void => {
      this.store.dispatch(CallDialogActions.cancelPressed());
    };
    const ref = this.dialog.open(CallingDialog, {
      ...CONFIG,
      bindings: [inputBinding('peer', () => peer), outputBinding('cancelled', cancel)],
    });
    onEscape(ref, cancel);
    return ref;
  }

  private openIncoming(peer: Peer): MatDialogRef<IncomingDialog> {
    const ref = this.dialog.open(IncomingDialog, {
      ...CONFIG,
      // Whoever is typing must not accept with the next blank: the dialog takes the focus then, and Tab leads on.
      autoFocus: isTyping(this.document.activeElement) ? 'dialog' : '.accept',
      bindings: [
        inputBinding('peer', () => peer),
        inputBinding('answering', () => {
          const scene = this.scene();
          return scene.show === 'ringing' && scene.answering;
        }),
        inputBinding('microphone', this.microphone),
        inputBinding('camera', this.camera),
        outputBinding('microphoneToggled', () => {
          this.store.dispatch(MediaControlActions.microphoneToggled());
        }),
        outputBinding('cameraToggled', () => {
          this.store.dispatch(MediaControlActions.cameraToggled());
        }),
        outputBinding('accepted', () => {
          this.store.dispatch(CallDialogActions.acceptPressed());
        }),
        outputBinding('declined', () => {
          this.store.dispatch(CallDialogActions.declinePressed());
        }),
      ],
    });
    // One accidental key does not lose a call.
    onEscape(ref, () => {
      ref.componentInstance.moveToDecline();
    });
    return ref;
  }

  private openNotConnected(
    peer: Peer,
    { heading, text, hint, again }: Extract<CallEnding, { tell: 'dialog' }>,
  ): MatDialogRef<NotConnectedDialog> {
    const close = (): void => {
      this.store.dispatch(CallDialogActions.closePressed());
    };
    const ref = this.dialog.open(NotConnectedDialog, {
      ...CONFIG,
      ariaDescribedBy: REASON_ID,
      bindings: [
        inputBinding('peer', () => peer),
        inputBinding('heading', () => heading),
        inputBinding('text', () => text),
        inputBinding('hint', () => hint),
        inputBinding('again', () => again),
        outputBinding('closed', close),
        outputBinding('calledAgain', () => {
          this.store.dispatch(DialActions.callPressed({ peer }));
        }),
      ],
    });
    onEscape(ref, close);
    return ref;
  }
}

/** Tells the dialogs of scenes apart; empty where a scene has none. */
function keyOf(scene: CallScene, ending: CallEnding | null): string {
  switch (scene.show) {
    case 'calling':
    case 'ringing':
      return `${scene.show} ${scene.peer.id}`;
    case 'ended':
      return ending?.tell === 'dialog' ? `ended ${scene.peer.id} ${scene.reason}` : '';
    default:
      return '';
  }
}

function onEscape(ref: MatDialogRef<unknown>, then: () => void): void {
  ref.keydownEvents().subscribe((event) => {
    if (event.key !== 'Escape' || event.repeat) return;
    event.preventDefault();
    then();
  });
}

function isTyping(element: Element | null): boolean {
  return element?.matches('input, textarea, [contenteditable]') ?? false;
}
