import type { ComposerRequest } from './composer-protocol';
import type { PictureSource, Size } from './picture-layout';
import { PICTURE_MS, PicturePace } from './picture-pace';
import type { Scene } from './scene';
import { paintScene } from './scene-painter';

// Composes the picture of a recording away from the page: it goes on in a hidden tab, and the page stays free.

const latest = new Map<PictureSource, VideoFrame>();
const readers = new Map<PictureSource, ReadableStreamDefaultReader<VideoFrame>>();
const pace = new PicturePace();
let scene: Scene | null = null;

addEventListener('message', ({ data }: MessageEvent<ComposerRequest>) => {
  switch (data.type) {
    case 'open':
      open(data.size, data.output.getWriter());
      break;
    case 'show':
      scene = data.scene;
      pace.change();
      break;
    case 'feed':
      feed(data.source, data.frames?.getReader() ?? null);
  }
});

function open(size: Size, output: WritableStreamDefaultWriter<VideoFrame>): void {
  const canvas = new OffscreenCanvas(size.width, size.height);
  // The encoder reads every picture back.
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('There is no canvas');
  let told = false;
  setInterval(() => {
    // An encoder that does not follow gets fewer pictures, and no queue of them.
    if (scene === null || (output.desiredSize ?? 0) <= 0 || !pace.isDue(performance.now())) return;
    paintScene(context, size, scene, frameOf);
    const frame = new VideoFrame(canvas, { timestamp: Math.round(performance.now() * 1_000) });
    output.write(frame).then(
      () => {
        if (!told) postMessage('ready');
        told = true;
      },
      () => {
        // The track was stopped meanwhile.
        frame.close();
      },
    );
  }, PICTURE_MS);
}

function frameOf(source: PictureSource): (Size & { image: VideoFrame }) | null {
  const image = latest.get(source);
  return image === undefined
    ? null
    : { image, width: image.displayWidth, height: image.displayHeight };
}

function feed(source: PictureSource, reader: ReadableStreamDefaultReader<VideoFrame> | null): void {
  void readers.get(source)?.cancel();
  readers.delete(source);
  keep(source, null);
  if (reader === null) return;
  readers.set(source, reader);
  void follow(source, reader);
}

async function follow(
  source: PictureSource,
  reader: ReadableStreamDefaultReader<VideoFrame>,
): Promise<void> {
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    if (readers.get(source) === reader) keep(source, value);
    else value.close();
  }
}

/** A frame that is not closed is one that its camera does not get back. */
function keep(source: PictureSource, frame: VideoFrame | null): void {
  latest.get(source)?.close();
  if (frame === null) latest.delete(source);
  else latest.set(source, frame);
  pace.change();
}
