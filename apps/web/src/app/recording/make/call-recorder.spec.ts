import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { lastValueFrom, toArray } from 'rxjs';
import { CallMix, type OpenMix } from './call-mix';
import { CallRecorder } from './call-recorder';
import type { RecordingEvent } from './recording-event';

describe('The recorder of calls', () => {
  let open: jasmine.Spy<() => OpenMix>;

  beforeEach(() => {
    open = jasmine.createSpy('open');
    TestBed.configureTestingModule({
      providers: [provideZonelessChangeDetection(), { provide: CallMix, useValue: { open } }],
    });
  });

  function recorded(stop: AbortSignal): Promise<RecordingEvent[]> {
    const events = TestBed.inject(CallRecorder).record({
      peer: { id: '0d6a6f8e-6f0f-4a55-9f4e-0c3f0f6f5a01', name: 'Ben' },
      choice: { picture: 'side-by-side', container: 'webm' },
      stop,
    });
    return lastValueFrom(events.pipe(toArray()));
  }

  it('says before it begins that there is no room, and makes no file', async () => {
    spyOn(navigator.storage, 'estimate').and.resolveTo({ quota: 1_000_000, usage: 0 });
    expect(await recorded(new AbortController().signal)).toEqual([
      { type: 'refused', problem: 'no-room' },
    ]);
    expect(open).not.toHaveBeenCalled();
  });

  it('records nothing where it was stopped before it began', async () => {
    expect(await recorded(AbortSignal.abort())).toEqual([{ type: 'stopped', problem: null }]);
    expect(open).not.toHaveBeenCalled();
  });

  it('stops where sound and picture never began, even such as never end', async () => {
    const stop = new AbortController();
    open.and.callFake(() => {
      stop.abort();
      return {
        stream: new MediaStream(),
        ready: new Promise(() => undefined),
        close: () => new Promise(() => undefined),
      };
    });
    expect(await recorded(stop.signal)).toEqual([{ type: 'stopped', problem: null }]);
  });
});
