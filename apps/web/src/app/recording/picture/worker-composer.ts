import { composerWorker } from '../recording-workers';
import type { ComposerRequest } from './composer-protocol';
import type { PictureSource, Size } from './picture-layout';
import type { Composer } from './composer';
import type { Scene } from './scene';
import type { trackStreams } from '../../media/track-streams';

/** Composes in a worker; the frames never come by the page. */
export class WorkerComposer implements Composer {
  readonly track: MediaStreamTrack;
  readonly ready: Promise<void>;
  private readonly worker = composerWorker(Worker);

  constructor(
    private readonly streams: NonNullable<ReturnType<typeof trackStreams>>,
    size: Size,
  ) {
    // Its one word: the first picture is out.
    this.ready = new Promise((resolve) => {
      this.worker.onmessage = () => {
        resolve();
      };
    });
    const generator = new streams.MediaStreamTrackGenerator({ kind: 'video' });
    this.track = generator;
    const output = generator.writable;
    this.request({ type: 'open', size, output }, [output]);
  }

  show(scene: Scene): void {
    this.request({ type: 'show', scene });
  }

  feed(source: PictureSource, track: MediaStreamTrack | null): void {
    const frames =
      track === null ? null : new this.streams.MediaStreamTrackProcessor({ track }).readable;
    this.request({ type: 'feed', source, frames }, frames === null ? [] : [frames]);
  }

  close(): void {
    this.worker.terminate();
    this.track.stop();
  }

  private request(request: ComposerRequest, transfer: Transferable[] = []): void {
    this.worker.postMessage(request, transfer);
  }
}
