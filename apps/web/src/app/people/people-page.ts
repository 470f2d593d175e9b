import { Component, computed, effect, inject, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import type { Peer } from '@lets-meet/call-domain';
import { Store } from '@ngrx/store';
import { debounceTime, distinctUntilChanged, skip } from 'rxjs';
import { DialActions } from '../call/call.actions';
import { CallReturn } from '../call/call-return';
import { DeviceCheck } from '../media/device-check';
import { LocalMedia } from '../media/local-media';
import { MediaControlActions } from '../media/media.actions';
import { mediaFeature } from '../media/media.feature';
import { latePart } from '../parts/late-part';
import { OwnStatusLine } from '../profile/own-status-line';
import { BusyBar } from '../shell/busy-bar';
import { signalingFeature } from '../signaling/signaling.feature';
import { SearchBox } from '../table/search-box';
import { directoryFeature } from './directory.feature';
import { missedCallsFeature, type MissedCalls } from './missed-calls.feature';
import { MissedCallNotices } from './missed-call-notices';
import { MissedCallText } from './missed-call-text';
import { NobodyHere } from './nobody-here';
import { PeoplePageActions } from './people.actions';
import { peopleFeature } from './people.feature';
import type { PeopleSort } from './people-arrangement';
import { selectPeopleRows } from './people-rows';
import { PeopleTable } from './people-table';
import type { ListedPerson } from './roster';
import { SelfCard } from './self-card';
import { selectUnableReason } from './unable-reason';

/** Milliseconds after the last key until the number of people found is said aloud. */
const SPEAK_COUNT_AFTER = 600;

/** The dashboard: who is here, and oneself as others will see one. */
@Component({
  selector: 'lm-people-page',
  imports: [
    BusyBar,
    MatButton,
    MissedCallNotices,
    MissedCallText,
    NobodyHere,
    OwnStatusLine,
    PeopleTable,
    SearchBox,
    SelfCard,
  ],
  templateUrl: './people-page.html',
  styleUrl: './people-page.scss',
})
export class PeoplePage {
  private readonly store = inject(Store);
  private readonly callReturn = inject(CallReturn);

  protected readonly loaded = this.store.selectSignal(peopleFeature.selectLoaded);
  private readonly others = this.store.selectSignal(peopleFeature.selectOthers);
  /** How many: who is expected back in a moment is not here. */
  protected readonly here = computed(() => this.others().filter(({ online }) => online).length);
  protected readonly people = this.store.selectSignal(selectPeopleRows);
  protected readonly favourites = this.store.selectSignal(directoryFeature.selectFavouriteIds);
  /** Whether there are people whose rows are not loaded yet. */
  protected readonly more = this.store.selectSignal(directoryFeature.selectMore);
  protected readonly directoryFailed = this.store.selectSignal(directoryFeature.selectFailed);
  private readonly total = this.store.selectSignal(directoryFeature.selectTotal);
  /** Nobody is here, and nobody else has an account as far as one may know. */
  protected readonly alone = computed(
    () => this.others().length === 0 && !this.searching() && (this.total() ?? 0) === 0,
  );
  protected readonly search = this.store.selectSignal(peopleFeature.selectSearch);
  protected readonly sort = this.store.selectSignal(peopleFeature.selectSort);
  protected readonly missedCalls = this.store.selectSignal(missedCallsFeature.selectByCaller);
  protected readonly self = this.store.selectSignal(signalingFeature.selectSelf);
  protected readonly own = this.store.selectSignal(peopleFeature.selectOwn);
  /** Whether there is something that one could forget to take back. */
  protected readonly saysStatus = computed(() => {
    const own = this.own();
    return own?.statusText !== undefined || own?.attention === 'do-not-disturb';
  });
  protected readonly microphone = this.store.selectSignal(mediaFeature.selectMicrophone);
  protected readonly camera = this.store.selectSignal(mediaFeature.selectCamera);
  protected readonly check = inject(DeviceCheck);
  protected readonly missedCallsHere = latePart(() => import('./missed-call-notices'));
  protected readonly ownStatusHere = latePart(() => import('../profile/own-status-line'));
  protected readonly aloneHere = latePart(() => import('./nobody-here'));
  protected readonly preview = inject(LocalMedia).preview;

  protected readonly unableReason = this.store.selectSignal(selectUnableReason);
  private readonly searching = computed(() => this.search().trim() !== '');

  /** How many the last search found; said once the typing stops, and not when people come and go. */
  protected readonly spokenCount = signal<number | null>(null);
  /** The missed calls that came last while one was here: those of before are not said aloud. */
  protected readonly spokenMissedCalls = signal<MissedCalls | null>(null);
  /** Whose Call button takes the focus up again after a call. */
  protected readonly focusOn = this.callReturn.personId;

  constructor() {
    toObservable(this.search)
      .pipe(skip(1), distinctUntilChanged(), debounceTime(SPEAK_COUNT_AFTER), takeUntilDestroyed())
      .subscribe(() => {
        this.spokenCount.set(this.searching() ? this.people().length : null);
      });
    this.speakMissedCalls();
  }

  protected call(peer: Peer): void {
    this.store.dispatch(DialActions.callPressed({ peer }));
  }

  protected changeSearch(search: string): void {
    this.store.dispatch(PeoplePageActions.searchChanged({ search }));
  }

  protected changeSort(sort: PeopleSort): void {
    this.store.dispatch(PeoplePageActions.sortChanged({ sort }));
  }

  protected toggleFavourite(person: ListedPerson): void {
    const favourite = !this.favourites()?.has(person.id);
    this.store.dispatch(PeoplePageActions.favouriteToggled({ person, favourite }));
  }

  protected loadFurther(): void {
    this.store.dispatch(PeoplePageActions.endReached());
  }

  protected retryDirectory(): void {
    this.store.dispatch(PeoplePageActions.directoryRetried());
  }

  protected dismiss(callerId: string): void {
    this.store.dispatch(PeoplePageActions.missedCallDismissed({ callerId }));
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

  protected focusReturned(): void {
    this.callReturn.done();
  }

  private speakMissedCalls(): void {
    let newest = this.missedCalls()[0]?.lastAt ?? 0;
    effect(() => {
      const missed = this.missedCalls()[0];
      if (missed === undefined || missed.lastAt <= newest) return;
      newest = missed.lastAt;
      this.spokenMissedCalls.set(missed);
    });
  }
}
