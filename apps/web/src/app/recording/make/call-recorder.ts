import { inject, Injectable } from '@angular/core';
import type { Peer } from '@lets-meet/call-domain';
import {
  finalize,
  firstValueFrom,
  from,
  lastValueFrom,
  map,
  merge,
  Observable,
  race,
  Subject,
  Subscription,
  tap,
  timer,
} from 'rxjs';
import { PassingNotice } from '../../shell/passing-notice';
import { freeBytes } from '../../storage/free-bytes';
import { newId } from '../../storage/new-id';
import { finishRecording } from '../finish/finish-recording';
import type { FinishReply } from '../finish/finish-protocol';
import { scriptOf } from '../../parts/worker-script';
import type { RecordingChoice } from '../recording-choice';
import { problemOf, recordingObstacle, type RecordingProblem } from '../recording-problem';
import { lockOf } from '../storage/recording-files';
import { finishWorker } from '../recording-workers';
import { abortOf } from '../stop-signal';
import { RecordingWriter } from '../storage/recording-writer';
import { watchRoom } from '../storage/room-watch';
import { LAST_SECONDS, secondsLeft } from '../storage/storage-outlook';
import { CallMix, type OpenMix } from './call-mix';
import { encode } from './encoder';
import { containerOf, mimeTypeFor } from './media-format';
import type { RecordingEvent } from './recording-event';

/** Milliseconds for which it is said that a recording is finished. */
const FINISHED_MS = 6_000;
/** Milliseconds that sound and picture may take to begin. */
const BEGIN_MS = 10_000;

/** What a recording is made with. */
export interface RecordingSetUp {
  readonly peer: Peer;
  readonly choice: RecordingChoice;
  /** Ends it, from before its beginning on: the button, the end of the call. The file is finished after that. */
  readonly stop: AbortSignal;
}

/** Records calls to the disk of this device. */
@Injectable({ providedIn: 'root' })
export class CallRecorder {
  private readonly mix = inject(CallMix);
  private readonly notice = inject(PassingNotice);

  /** Records from now on, and completes when the file is finished. */
  record(setUp: RecordingSetUp): Observable<RecordingEvent> {
    return new Observable<RecordingEvent>((subscriber) => {
      const id = newId();
      const tell = (event: RecordingEvent): void => {
        subscriber.next(event);
      };
      // Held until the file is finished; a tab that is killed gives it up.
      void navigator.locks
        .request(lockOf(id), async () => {
          await this.make(id, setUp, tell);
        })
        .then(
          () => {
            subscriber.complete();
          },
          (error: unknown) => {
            subscriber.error(error);
          },
        );
    });
  }

  private async make(
    id: string,
    { peer, choice, stop }: RecordingSetUp,
    tell: (event: RecordingEvent) => void,
  ): Promise<void> {
    const mimeType = mimeTypeFor(choice.container);
    const obstacle = mimeType === null ? 'not-supported' : await obstacleOfRoom();
    if (mimeType === null || obstacle !== null) {
      tell({ type: 'refused', problem: obstacle ?? 'not-supported' });
      return;
    }
    if (stop.aborted) {
      tell({ type: 'stopped', problem: null });
      return;
    }
    let ran: Ran = { problem: null, bytes: 0 };
    const writer = new RecordingWriter();
    const mix = this.mix.open(choice.picture, peer);
    try {
      const refusal = await writer.open(id, {
        type: 'begun',
        peerName: peer.name.slice(0, 200),
        startedAt: Date.now(),
        mimeType,
        picture: choice.picture,
      });
      if (refusal !== null) {
        tell({ type: 'refused', problem: problemOf(refusal) });
        return;
      }
      const beginning = await beginningOf(mix, stop);
      if (beginning === 'late') {
        tell({ type: 'refused', problem: 'broken' });
        return;
      }
      if (beginning === 'ready') {
        // The server may be gone when it is to be finished.
        void scriptOf(finishWorker).catch(() => undefined);
        ran = await run(mix, mimeType, writer, stop, id, tell);
      }
      tell({ type: 'stopped', problem: ran.problem });
    } finally {
      writer.close();
      // Not waited for: a sound that never began may never end.
      void mix.close();
    }
    if (ran.bytes > 0 && (await finish(id, mimeType, tell))) {
      this.notice.say($localize`The recording with ${peer.name}:name: is in Recordings now.`, {
        duration: FINISHED_MS,
        above: true,
      });
    }
  }
}

/** Why recording makes no sense now; null where it does. */
async function obstacleOfRoom(): Promise<RecordingProblem | null> {
  const obstacle = recordingObstacle();
  if (obstacle !== null) return obstacle;
  // Asked for, and not insisted on: what the browser keeps for a while is better than nothing.
  void navigator.storage.persist();
  return secondsLeft(await freeBytes()) <= LAST_SECONDS ? 'no-room' : null;
}

/** Waits until there is something to record, until nobody wants it any more, or until it has taken too long. */
function beginningOf(mix: OpenMix, stop: AbortSignal): Promise<'stopped' | 'ready' | 'late'> {
  return firstValueFrom(
    race(
      abortOf(stop).pipe(map(() => 'stopped' as const)),
      from(mix.ready).pipe(map(() => 'ready' as const)),
      timer(BEGIN_MS).pipe(map(() => 'late' as const)),
    ),
  );
}

/** What a recording came to: why it ended by itself, and its bytes on the disk. */
interface Ran {
  readonly problem: RecordingProblem | null;
  readonly bytes: number;
}

/** Encodes and writes until it is stopped, or cannot go on; the file is closed then. */
function run(
  mix: OpenMix,
  mimeType: string,
  writer: RecordingWriter,
  stop: AbortSignal,
  id: string,
  tell: (event: RecordingEvent) => void,
): Promise<Ran> {
  return new Promise((resolve) => {
    let problem: RecordingProblem | null = null;
    let [written, lastAt] = [0, 0];
    const cuts = new Subject<void>();
    const cut = (why: RecordingProblem): void => {
      problem ??= why;
      cuts.next();
    };
    const watching = new Subscription();
    watching.add(
      writer.written$.subscribe(({ bytes }) => {
        written = bytes;
      }),
    );
    watching.add(
      writer.failed$.subscribe((name) => {
        cut(problemOf(name));
      }),
    );
    watching.add(
      watchRoom(() => written).subscribe((left) => {
        if (left !== null && left <= LAST_SECONDS) cut('no-room');
        else tell({ type: 'room', secondsLeft: left });
      }),
    );
    encode(mix.stream, mimeType, merge(abortOf(stop), cuts))
      .pipe(
        finalize(() => {
          void writer.stop(lastAt).then(() => {
            // Not before: the disk may refuse the last chunk, too.
            watching.unsubscribe();
            resolve({ problem, bytes: written });
          });
        }),
      )
      .subscribe({
        next: (encoded) => {
          if (encoded.type === 'started') {
            tell({ type: 'started', id, at: Date.now() });
            return;
          }
          lastAt = encoded.at;
          writer.append(encoded.chunk, encoded.at);
        },
        error: () => {
          problem ??= 'broken';
        },
      });
  });
}

function eventOf(reply: FinishReply): RecordingEvent {
  switch (reply.type) {
    case 'progress':
      return { type: 'finishing', progress: reply.progress };
    case 'empty':
      return reply;
    case 'finished':
    case 'failed':
      return { type: 'finished', seekable: reply.type === 'finished' };
  }
}

/**
 * Makes it seekable; what cannot be is left as it was recorded.
 *
 * @returns whether it is
 */
async function finish(
  id: string,
  mimeType: string,
  tell: (event: RecordingEvent) => void,
): Promise<boolean> {
  const { type } = await lastValueFrom(
    finishRecording({ id, container: containerOf(mimeType), recovered: false }).pipe(
      tap((reply) => {
        tell(eventOf(reply));
      }),
    ),
  );
  return type === 'finished';
}
