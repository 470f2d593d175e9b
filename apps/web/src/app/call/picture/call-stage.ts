import { Component, computed, ElementRef, inject, input, signal } from '@angular/core';
import type { Peer, TalkingEnd } from '@lets-meet/call-domain';
import { Store } from '@ngrx/store';
import { Icon } from '../../icons/icon';
import { LocalMedia } from '../../media/local-media';
import { mediaFeature } from '../../media/media.feature';
import { latePart } from '../../parts/late-part';
import { peopleFeature } from '../../people/people.feature';
import { screenFeature } from '../../screen/screen.feature';
import { ScreenShare } from '../../screen/screen-share';
import { signalingFeature } from '../../signaling/signaling.feature';
import { TouchOverlay } from '../../touch-alert/overlay/touch-overlay';
import { touchAlertFeature } from '../../touch-alert/touch-alert.feature';
import { callFeature } from '../call.feature';
import { PeerPicture } from '../peer-picture';
import { RemoteMedia } from '../remote-media';
import { SelfView } from '../self-view';
import { CallViewActions, callViewFeature } from '../view/call-view.feature';
import { FullScreen } from '../view/full-screen';
import { cornerAt, cornerText, type Corner } from './corner';
import { CornerDrag } from './corner-drag';
import { OwnScreen } from './own-screen';
import { PeerScreen } from './peer-screen';
import { PictureActions } from './picture.actions';
import { pictureFeature } from './picture.feature';
import { stageLayout, type SmallPictureName } from './stage-layout';
import type { Point } from './zoom';

/** The pictures of a call: one large, the others small in a corner. A picture stays the same element, large or small. */
@Component({
  selector: 'lm-call-stage',
  imports: [CornerDrag, Icon, OwnScreen, PeerPicture, PeerScreen, SelfView, TouchOverlay],
  templateUrl: './call-stage.html',
  styleUrl: './call-stage.scss',
  host: {
    '[attr.data-corner]': 'corner()',
    '[class.dragging]': 'dragged() !== null',
    '[class.full]': 'fullScreen.active()',
    '[style.--drag-x.px]': 'dragged()?.x',
    '[style.--drag-y.px]': 'dragged()?.y',
  },
})
export class CallStage {
  readonly peer = input.required<Peer>();
  readonly phase = input.required<TalkingEnd['phase']>();

  private readonly store = inject(Store);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly media = inject(RemoteMedia);
  protected readonly share = inject(ScreenShare);
  protected readonly fullScreen = inject(FullScreen);
  protected readonly preview = inject(LocalMedia).preview;

  protected readonly remote = this.store.selectSignal(callFeature.selectRemote);
  protected readonly self = this.store.selectSignal(signalingFeature.selectSelf);
  protected readonly microphone = this.store.selectSignal(mediaFeature.selectMicrophone);
  protected readonly peerSharing = this.store.selectSignal(screenFeature.selectRemoteSharing);
  private readonly own = this.store.selectSignal(screenFeature.selectOwn);
  private readonly panel = this.store.selectSignal(callViewFeature.selectPanel);
  private readonly chosen = this.store.selectSignal(pictureFeature.selectChosen);
  protected readonly corner = this.store.selectSignal(pictureFeature.selectCorner);
  protected readonly selfHidden = this.store.selectSignal(pictureFeature.selectSelfHidden);
  protected readonly touched = this.store.selectSignal(touchAlertFeature.selectAlerting);
  protected readonly touchWatching = this.store.selectSignal(touchAlertFeature.selectWatching);
  private readonly overlayWanted = this.store.selectSignal(touchAlertFeature.selectOverlay);
  protected readonly touchOverlay = computed(() => this.touchWatching() && this.overlayWanted());
  protected readonly aspect = this.store.selectSignal(pictureFeature.selectAspect);
  protected readonly peerScreenHere = latePart(() => import('./peer-screen'));
  protected readonly ownScreenHere = latePart(() => import('./own-screen'));
  protected readonly touchOverlayHere = latePart(
    () => import('../../touch-alert/overlay/touch-overlay'),
  );

  private readonly roster = this.store.selectSignal(peopleFeature.selectRoster);

  /** How far the small pictures are off their corner while they are dragged. */
  protected readonly dragged = signal<Point | null>(null);
  protected readonly moveText = signal('');
  protected readonly ownPaused = computed(() => {
    const own = this.own();
    return own.state === 'on' && own.paused;
  });
  protected readonly layout = computed(() =>
    stageLayout({
      peerScreen: this.peerSharing() !== 'off',
      ownScreen: this.own().state === 'on' && this.panel() !== 'screen',
      selfHidden: this.selfHidden() || this.self() === null,
      chosen: this.chosen(),
    }),
  );
  protected readonly sharingText = computed(() => {
    switch (this.peerSharing()) {
      case 'off':
        return '';
      case 'on':
        return $localize`${this.peer().name}:name: shares a screen`;
      case 'paused':
        return $localize`${this.peer().name}:name: has paused sharing`;
    }
  });

  protected pictureOf({ id }: Peer): string | undefined {
    return this.roster()?.byId[id]?.picture;
  }

  protected isSmall(picture: SmallPictureName): boolean {
    return this.layout().small.includes(picture);
  }

  /** Counted from the corner. */
  protected placeOf(picture: SmallPictureName): number | null {
    const place = this.layout().small.indexOf(picture);
    return place < 0 ? null : place;
  }

  protected handleLabel(picture: SmallPictureName): string {
    switch (picture) {
      case 'peer-camera':
        return $localize`Make ${this.peer().name}:name: large`;
      case 'peer-screen':
        return $localize`Make what is shared large`;
      case 'self-camera':
        return $localize`Make yourself large`;
      case 'own-screen':
        return $localize`Screen sharing options`;
    }
  }

  protected pressed(picture: SmallPictureName): void {
    this.store.dispatch(
      picture === 'own-screen'
        ? CallViewActions.panelToggled({ panel: 'screen' })
        : PictureActions.enlarged({ picture }),
    );
  }

  protected drop(at: Point): void {
    this.moveTo(cornerAt(at, this.element.getBoundingClientRect()));
  }

  protected moveTo(corner: Corner): void {
    this.store.dispatch(PictureActions.moved({ corner }));
    this.moveText.set(cornerText(corner));
  }

  protected measured(portrait: boolean): void {
    this.store.dispatch(PictureActions.measured({ portrait }));
  }

  protected toggleFullScreen(): void {
    if (this.fullScreen.possible) void this.fullScreen.toggle();
  }
}
