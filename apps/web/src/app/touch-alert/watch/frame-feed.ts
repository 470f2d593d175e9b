import { Observable } from 'rxjs';
import { trackStreams } from '../../media/track-streams';
import type { WorkerLine } from './worker-line';

/** Gives the frames of a camera to the worker for as long as it is subscribed to; says nothing itself. */
export function feedFrames(track: MediaStreamTrack, line: WorkerLine): Observable<never> {
  const streams = trackStreams();
  return streams === null
    ? feedPictures(track, line)
    : new Observable(() => {
        // The worker takes from the stream what it can, and the page never touches a frame.
        const { readable: frames } = new streams.MediaStreamTrackProcessor({ track });
        line.tell({ kind: 'frames', frames }, [frames]);
        return () => {
          line.tell({ kind: 'pause' });
        };
      });
}

/** Where the browser has no stream of frames: one picture after the other, when the worker is done with the one before. */
function feedPictures(track: MediaStreamTrack, line: WorkerLine): Observable<never> {
  return new Observable((subscriber) => {
    const video = document.createElement('video');
    video.muted = true;
    video.playsInline = true;
    video.srcObject = new MediaStream([track]);
    let [isLooking, next, request] = [false, 0, 0];

    const give = async (time: number): Promise<void> => {
      isLooking = true;
      const frame = await createImageBitmap(video);
      if (subscriber.closed) frame.close();
      else line.tell({ kind: 'frame', frame, time }, [frame]);
    };
    const frameCame = (now: number): void => {
      if (!isLooking && now >= next) void give(now);
      request = video.requestVideoFrameCallback(frameCame);
    };
    request = video.requestVideoFrameCallback(frameCame);
    // Rejected where the track ends before it begins.
    video.play().catch(() => undefined);

    subscriber.add(
      line.says$.subscribe((message) => {
        if (message.kind !== 'decided') return;
        isLooking = false;
        next = performance.now() + message.pause;
      }),
    );
    return () => {
      video.cancelVideoFrameCallback(request);
      video.srcObject = null;
      line.tell({ kind: 'pause' });
    };
  });
}
