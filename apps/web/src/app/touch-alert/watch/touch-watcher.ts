import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import { Store } from '@ngrx/store';
import {
  combineLatest,
  defer,
  distinctUntilChanged,
  filter,
  finalize,
  fromEvent,
  ignoreElements,
  map,
  merge,
  of,
  scan,
  startWith,
  switchMap,
  takeWhile,
  tap,
  type Observable,
} from 'rxjs';
import { PictureInPicture } from '../../call/picture/picture-in-picture';
import { LocalMedia } from '../../media/local-media';
import { qualityFeature } from '../../quality/quality.feature';
import { nextAlarm, NO_ALARM, type TouchAlarm } from '../alarm/touch-alarm';
import { TouchSound } from '../alarm/touch-sound';
import type { TouchState } from '../decision/sighting';
import { touchAlertFeature } from '../touch-alert.feature';
import type { Delegate, FromWorker, Outline } from '../worker/worker-message';
import { feedFrames } from './frame-feed';
import type { WatchEvent } from './watch-event';
import { TOUCH_WORKER, WorkerLine } from './worker-line';

type Decided = Extract<FromWorker, { kind: 'decided' }>;

/** What is made of the pictures so far. */
interface Seen {
  readonly hand: TouchState;
  readonly alarm: TouchAlarm;
}

const NOTHING_SEEN: Seen = { hand: 'unsure', alarm: NO_ALARM };

/** Watches one's own camera for a hand on the face. It holds the worker that does it; no frame is kept anywhere. */
@Injectable({ providedIn: 'root' })
export class TouchWatcher {
  private readonly store = inject(Store);
  private readonly document = inject(DOCUMENT);
  private readonly sound = inject(TouchSound);
  private readonly startWorker = inject(TOUCH_WORKER);
  private readonly camera = toObservable(inject(LocalMedia).camera);
  private readonly isAbove = toObservable(inject(PictureInPicture).active);
  private readonly soundOn = this.store.selectSignal(touchAlertFeature.selectSound);
  private readonly sensitivity = this.store.selectSignal(touchAlertFeature.selectSensitivity);
  private readonly latest = signal<Outline | null>(null);
  /** Where the networks are to run: no more on a graphics card on which they broke. */
  private delegate: Delegate | 'best' = 'best';

  /** The camera's track while somebody could see an alert; null while it is off or the page hidden. */
  private readonly track = combineLatest([
    this.camera,
    this.isAbove,
    fromEvent(this.document, 'visibilitychange').pipe(startWith(null)),
  ]).pipe(
    map(([camera, isAbove]) =>
      isAbove || this.document.visibilityState === 'visible' ? camera : null,
    ),
    distinctUntilChanged(),
  );

  /** What was seen in the latest picture; null while none is looked at. */
  readonly outline = this.latest.asReadonly();

  /** Loads what is needed and watches; completes after a failure. */
  watch(): Observable<WatchEvent> {
    return defer(() => {
      const line = new WorkerLine(this.startWorker());
      this.sound.open();
      let runsOn: Delegate | undefined;
      const events = merge(
        loadingOf(line),
        line.silence().pipe(map((): WatchEvent => ({ type: 'failed', problem: 'broken' }))),
        line.says$.pipe(
          filter((message) => message.kind === 'ready'),
          switchMap(({ delegate }) => {
            runsOn = delegate;
            return merge(of<WatchEvent>({ type: 'watching' }), this.adjust(line), this.look(line));
          }),
        ),
      );
      line.tell({
        kind: 'load',
        delegate: this.delegate,
        pictures: false,
        sensitivity: this.sensitivity(),
      });
      return events.pipe(
        takeWhile(({ type }) => type !== 'failed', true),
        tap(({ type }) => {
          if (type === 'failed' && runsOn === 'gpu') this.delegate = 'cpu';
        }),
        finalize(() => {
          line.close();
          this.sound.close();
          this.latest.set(null);
        }),
      );
    });
  }

  private look(line: WorkerLine): Observable<WatchEvent> {
    const decided = line.says$.pipe(
      filter((message): message is Decided => message.kind === 'decided'),
    );
    return this.track.pipe(
      switchMap((track) => (track === null ? of(null) : merge(decided, feedFrames(track, line)))),
      tap((message) => {
        this.latest.set(message?.outline ?? null);
      }),
      scan(nextSeen, NOTHING_SEEN),
      map(({ hand, alarm }) => ({ hand, alarm: alarm.phase })),
      distinctUntilChanged((a, b) => a.hand === b.hand && a.alarm === b.alarm),
      tap(({ alarm }) => {
        if (alarm === 'alert' && this.soundOn()) this.sound.play();
      }),
      map((seen): WatchEvent => ({ type: 'seen', ...seen, at: Date.now() })),
    );
  }

  /** Tells the worker what changes meanwhile. */
  private adjust(line: WorkerLine): Observable<never> {
    return merge(
      this.store.select(touchAlertFeature.selectSensitivity).pipe(
        tap((sensitivity) => {
          line.tell({ kind: 'sensitivity', sensitivity });
        }),
      ),
      this.store.select(qualityFeature.selectShortOfCpu).pipe(
        tap((isBusy) => {
          line.tell({ kind: 'busy', isBusy });
        }),
      ),
    ).pipe(ignoreElements());
  }
}

/** How far the loading is, and what goes wrong then or later. */
function loadingOf({ says$ }: WorkerLine): Observable<WatchEvent> {
  return says$.pipe(
    map((message): WatchEvent | null => {
      switch (message.kind) {
        case 'progress':
          // In steps of a percent: that is all that is shown.
          return {
            type: 'loading',
            share: Math.round((100 * message.loaded) / message.total) / 100,
          };
        case 'failed':
          return { type: 'failed', problem: message.problem };
        default:
          return null;
      }
    }),
    filter((event) => event !== null),
    distinctUntilChanged(
      (a, b) => a.type === 'loading' && b.type === 'loading' && a.share === b.share,
    ),
  );
}

function nextSeen(before: Seen, decided: Decided | null): Seen {
  if (decided === null) return NOTHING_SEEN;
  const { state, time } = decided;
  return { hand: state, alarm: nextAlarm(before.alarm, state, time) };
}
