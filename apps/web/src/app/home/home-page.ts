import { Component, computed, DestroyRef, DOCUMENT, inject } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { Store } from '@ngrx/store';
import { map, of, switchMap, timer } from 'rxjs';
import { CallPage } from '../call/call-page';
import { CallScenes } from '../call/call-scenes';
import { callFeature } from '../call/call.feature';
import { chatFeature } from '../chat/chat.feature';
import { PastConversation } from '../chat/past-conversation';
import { filesFeature } from '../files/files.feature';
import { AccountAddress } from '../account/account-address';
import { AccountPage } from '../account/account-page';
import { peopleFeature } from '../people/people.feature';
import { PeoplePage } from '../people/people-page';
import { ConsoleAddress } from '../console/console-address';
import { ConsolePage } from '../console/console-page';
import { LoadProblem } from '../load-problem';
import { latePart } from '../parts/late-part';
import { PartProblem } from '../parts/part-problem';
import { ServerNotices } from '../server-status/server-notices';
import { serverStatusFeature } from '../server-status/server-status.feature';
import { OfflineBanner } from '../shell/offline-banner';
import { FinishingNotice } from '../recording/finishing-notice';
import { recordingFeature } from '../recording/recording.feature';
import { SignOutProblem } from '../shell/sign-out-problem';
import { TopBar } from '../shell/top-bar';
import { sessionFeature } from '../sign-in/session.feature';
import { signalingFeature } from '../signaling/signaling.feature';
import { HomePageActions } from './home.actions';
import { LineClosed, type LineClosedReason } from './line-closed';

/** After so many milliseconds of ringing its dialog stands, and nobody has pressed anything yet. */
const RINGING_MS = 250;

@Component({
  selector: 'lm-home-page',
  imports: [
    AccountPage,
    CallPage,
    CallScenes,
    ConsolePage,
    FinishingNotice,
    LineClosed,
    LoadProblem,
    OfflineBanner,
    PartProblem,
    PastConversation,
    PeoplePage,
    ServerNotices,
    SignOutProblem,
    TopBar,
  ],
  templateUrl: './home-page.html',
  styleUrl: './home-page.scss',
})
export class HomePage {
  private readonly store = inject(Store);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly closed = this.store.selectSignal(signalingFeature.selectClosed);
  private readonly online = this.store.selectSignal(signalingFeature.selectOnline);
  private readonly self = this.store.selectSignal(signalingFeature.selectSelf);

  private readonly signedIn = this.store.selectSignal(sessionFeature.selectPerson);
  private readonly own = this.store.selectSignal(peopleFeature.selectOwn);
  /** Oneself: as the others see one, once the server has told. */
  protected readonly person = computed(() => this.own() ?? this.signedIn());
  protected readonly problem = this.store.selectSignal(sessionFeature.selectProblem);

  protected readonly noticed = this.store.selectSignal(serverStatusFeature.selectNoticed);
  protected readonly administering = inject(ConsoleAddress).isOpen;
  protected readonly ownAccount = inject(AccountAddress).isOpen;

  private readonly scene = this.store.selectSignal(callFeature.selectScene);
  protected readonly inCall = computed(() => this.scene().show === 'call');
  private readonly ringing = computed(() => ['calling', 'ringing'].includes(this.scene().show));
  /** It has been ringing for a moment, here or there: the page of the call is made now. */
  protected readonly callNear = toSignal(
    toObservable(this.ringing).pipe(
      switchMap((rings) => (rings ? timer(RINGING_MS).pipe(map(() => true)) : of(false))),
    ),
    { initialValue: false },
  );
  private readonly said = this.store.selectSignal(chatFeature.selectSaid);
  private readonly transfers = this.store.selectSignal(filesFeature.selectTransfers);
  /** Something of the last call can still be saved. */
  protected readonly pastConversation = computed(
    () => !this.inCall() && (this.said().length > 0 || this.transfers().length > 0),
  );
  protected readonly pastConversationHere = latePart(() => import('../chat/past-conversation'));
  /** Before the first welcome the line is not lost: it is not there yet. */
  protected readonly offline = computed(
    () => this.self() !== null && !this.online() && this.closed() === null,
  );

  private readonly finishing = this.store.selectSignal(recordingFeature.selectFinishing);
  private readonly recordingProblem = this.store.selectSignal(recordingFeature.selectProblem);
  protected readonly recordingNews = computed(
    () => this.finishing().length > 0 || this.recordingProblem() !== null,
  );

  protected readonly finishingHere = latePart(() => import('../recording/finishing-notice'));

  protected readonly lineClosed = computed((): LineClosedReason | null => {
    switch (this.closed()) {
      case 'opened-elsewhere':
        return 'opened-elsewhere';
      case 'protocol-mismatch':
        return 'outdated';
      case 'foreign-origin':
      case 'invalid-handshake':
        return 'refused';
      // These lead to the login page.
      case 'unauthorized':
      case 'name-taken':
      case 'signed-out':
      case 'guests-off':
      case 'removed':
      case null:
        return null;
    }
  });

  constructor() {
    this.store.dispatch(HomePageActions.opened());
    inject(DestroyRef).onDestroy(() => {
      this.store.dispatch(HomePageActions.left());
    });
  }

  protected useHere(): void {
    this.store.dispatch(HomePageActions.useHerePressed());
  }

  protected reload(): void {
    this.window?.location.reload();
  }
}
