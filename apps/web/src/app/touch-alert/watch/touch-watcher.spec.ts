import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideState, provideStore, Store } from '@ngrx/store';
import type { Subscription } from 'rxjs';
import { PictureInPicture } from '../../call/picture/picture-in-picture';
import { callFeature } from '../../call/call.feature';
import { LocalMedia } from '../../media/local-media';
import { mediaFeature } from '../../media/media.feature';
import { qualityFeature } from '../../quality/quality.feature';
import { TouchSound } from '../alarm/touch-sound';
import { FakeTouchWorker } from '../testing/fake-touch-worker';
import { TouchControlActions } from '../touch-alert.actions';
import { touchAlertFeature } from '../touch-alert.feature';
import { TouchWatcher } from './touch-watcher';
import type { WatchEvent } from './watch-event';
import { TOUCH_WORKER } from './worker-line';

describe('Watching one’s own camera', () => {
  let worker: FakeTouchWorker;
  let workers: FakeTouchWorker[];
  let camera: ReturnType<typeof signal<MediaStreamTrack | null>>;
  let sounds: number;
  let events: WatchEvent[];
  let completed: boolean;
  let watcher: TouchWatcher;
  let watching: Subscription;

  beforeEach(() => {
    localStorage.clear();
    jasmine.clock().install();
    workers = [];
    camera = signal<MediaStreamTrack | null>(aCamera());
    [sounds, events, completed] = [0, [], false];
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(callFeature),
        provideState(mediaFeature),
        provideState(qualityFeature),
        provideState(touchAlertFeature),
        { provide: LocalMedia, useValue: { camera } },
        { provide: PictureInPicture, useValue: { active: signal(false) } },
        { provide: TouchSound, useValue: aSound(() => sounds++) },
        { provide: TOUCH_WORKER, useValue: () => aWorker().asWorker() },
      ],
    });
    watcher = TestBed.inject(TouchWatcher);
    watch();
  });

  afterEach(() => {
    watching.unsubscribe();
    camera()?.stop();
    jasmine.clock().uninstall();
  });

  function aWorker(): FakeTouchWorker {
    worker = new FakeTouchWorker();
    workers.push(worker);
    return worker;
  }

  function watch(): void {
    watching = watcher.watch().subscribe({
      next: (event) => events.push(event),
      complete: () => (completed = true),
    });
  }

  function watchFully(): void {
    worker.becomeReady();
    TestBed.tick();
  }

  function phases(): string[] {
    return events.map((event) => (event.type === 'seen' ? event.alarm : event.type));
  }

  it('tells how far the loading is, in whole percents', () => {
    worker.load(100, 1_000);
    worker.load(101, 1_000);
    worker.load(200, 1_000);
    expect(events).toEqual([
      { type: 'loading', share: 0.1 },
      { type: 'loading', share: 0.2 },
    ]);
  });

  it('gives the worker frames from when it is ready', () => {
    TestBed.tick();
    expect(worker.countOf('frames')).toBe(0);
    watchFully();
    expect(worker.countOf('frames')).toBe(1);
    expect(phases()).toContain('watching');
  });

  it('gives none while the camera is off, and forgets the hand', () => {
    watchFully();
    worker.see('touch', 100);
    camera()?.stop();
    camera.set(null);
    TestBed.tick();
    expect(worker.countOf('pause')).toBe(1);
    expect(phases().at(-1)).toBe('none');
    expect(watcher.outline()).toBeNull();

    camera.set(aCamera());
    TestBed.tick();
    expect(worker.countOf('frames')).toBe(2);
  });

  it('gives none while nobody would see an alert', () => {
    watchFully();
    const visibility = spyOnProperty(document, 'visibilityState').and.returnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(worker.countOf('pause')).toBe(1);

    visibility.and.returnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(worker.countOf('frames')).toBe(2);
  });

  it('sounds once for a touch, and only where that is wanted', () => {
    watchFully();
    worker.see('touch', 100);
    worker.see('touch', 200);
    expect(sounds).toBe(1);
    TestBed.inject<Store>(Store).dispatch(TouchControlActions.soundSwitched({ on: false }));
    worker.see('away', 5_000);
    worker.see('touch', 10_000);
    expect(phases().filter((phase) => phase === 'alert')).toHaveSize(2);
    expect(sounds).toBe(1);
  });

  it('tells the worker of another sensitivity', () => {
    watchFully();
    const picked = TouchControlActions.sensitivityPicked({ sensitivity: 'high' });
    TestBed.inject<Store>(Store).dispatch(picked);
    expect(worker.told).toContain({ kind: 'sensitivity', sensitivity: 'high' });
  });

  it('ends with a failure, and gives the worker up', () => {
    worker.fail('no-webgl');
    expect(events.at(-1)).toEqual({ type: 'failed', problem: 'no-webgl' });
    expect(completed).toBeTrue();
    expect(worker.closed).toBeTrue();
  });

  it('notices that the worker died', () => {
    watchFully();
    worker.die();
    expect(events.at(-1)).toEqual({ type: 'failed', problem: 'broken' });
  });

  it('notices that the worker died without a word', () => {
    watchFully();
    for (let answers = 0; answers < 3; answers++) {
      jasmine.clock().tick(15_000);
      worker.answer();
    }
    expect(completed).toBeFalse();
    jasmine.clock().tick(30_000);
    expect(events.at(-1)).toEqual({ type: 'failed', problem: 'broken' });
    expect(worker.closed).toBeTrue();
  });

  it('watches again with another worker', () => {
    watchFully();
    worker.die();
    watch();
    watchFully();
    worker.see('touch', 100);
    expect(workers).toHaveSize(2);
    expect(phases().slice(-3)).toEqual(['failed', 'watching', 'alert']);
  });

  it('tries the CPU after the graphics card failed', () => {
    const delegates = () =>
      workers.flatMap(({ told }) => told.flatMap((to) => (to.kind === 'load' ? to.delegate : [])));
    worker.becomeReady('gpu');
    worker.fail('broken');
    watch();
    expect(delegates()).toEqual(['best', 'cpu']);
  });

  it('gives the worker up when nobody wants it any more', () => {
    watchFully();
    watching.unsubscribe();
    expect(worker.closed).toBeTrue();
    expect(watcher.outline()).toBeNull();
  });
});

/** One that is only counted. */
function aSound(play: () => void): Pick<TouchSound, 'open' | 'play' | 'close'> {
  return { open: () => undefined, play, close: () => undefined };
}

function aCamera(): MediaStreamTrack {
  const canvas = document.createElement('canvas');
  canvas.getContext('2d');
  const [track] = canvas.captureStream(0).getVideoTracks();
  if (track === undefined) throw new Error('A canvas gives a track');
  return track;
}
