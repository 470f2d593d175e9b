import { Observable } from 'rxjs';
import { finishWorker } from '../recording-workers';
import type { FinishReply, FinishRequest } from './finish-protocol';

/**
 * Makes the seekable file of a recording, in a worker of its own. Completes when it is there or has failed; unsubscribing
 * before that gives it up, and the raw file stays. Whoever calls holds the recording's lock.
 */
export function finishRecording(request: FinishRequest): Observable<FinishReply> {
  return new Observable<FinishReply>((subscriber) => {
    const worker = finishWorker(Worker);
    worker.onmessage = ({ data }: MessageEvent<FinishReply>) => {
      subscriber.next(data);
      if (data.type !== 'progress') subscriber.complete();
    };
    worker.onerror = () => {
      subscriber.next({ type: 'failed', problem: 'WorkerError' });
      subscriber.complete();
    };
    worker.postMessage(request);
    return () => {
      worker.terminate();
    };
  });
}
