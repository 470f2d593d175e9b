import type { PictureSource, Size } from './picture-layout';
import { PICTURE_MS, PicturePace } from './picture-pace';
import type { Composer } from './composer';
import type { Scene } from './scene';
import { paintScene } from './scene-painter';

/**
 * Composes on the page, for browsers without streams of frames. A page that plays a call's sound is not slowed down in
 * the background there (https://developer.mozilla.org/docs/Web/API/Window/setTimeout#timeouts_in_inactive_tabs).
 */
export class PageComposer implements Composer {
  readonly track: MediaStreamTrack;
  readonly ready = Promise.resolve();
  private readonly canvas = document.createElement('canvas');
  private readonly context: CanvasRenderingContext2D;
  private readonly videos = new Map<PictureSource, HTMLVideoElement>();
  private readonly pace = new PicturePace();
  private readonly timer: ReturnType<typeof setInterval>;
  private scene: Scene | null = null;

  constructor(private readonly size: Size) {
    Object.assign(this.canvas, size);
    const context = this.canvas.getContext('2d', { alpha: false });
    const [track] = this.canvas.captureStream().getVideoTracks();
    if (context === null || track === undefined) throw new Error('There is no canvas');
    this.context = context;
    this.track = track;
    this.timer = setInterval(() => {
      this.paint();
    }, PICTURE_MS);
  }

  show(scene: Scene): void {
    this.scene = scene;
    this.pace.change();
  }

  feed(source: PictureSource, track: MediaStreamTrack | null): void {
    this.release(source);
    if (track === null) return;
    const video = document.createElement('video');
    video.muted = true;
    video.srcObject = new MediaStream([track]);
    this.videos.set(source, video);
    const follow = (): void => {
      if (this.videos.get(source) !== video) return;
      this.pace.change();
      video.requestVideoFrameCallback(follow);
    };
    follow();
    // Rejected where it is released before it plays.
    video.play().catch(() => undefined);
  }

  close(): void {
    clearInterval(this.timer);
    for (const source of this.videos.keys()) this.release(source);
    this.track.stop();
  }

  private release(source: PictureSource): void {
    const video = this.videos.get(source);
    if (video !== undefined) video.srcObject = null;
    this.videos.delete(source);
    this.pace.change();
  }

  private paint(): void {
    // What is hidden is not rendered, and no frame of it is announced: any picture may be a new one.
    if (document.hidden) this.pace.change();
    if (this.scene === null || !this.pace.isDue(performance.now())) return;
    paintScene(this.context, this.size, this.scene, (source) => {
      const image = this.videos.get(source);
      return image === undefined || image.readyState < HTMLMediaElement.HAVE_CURRENT_DATA
        ? null
        : { image, width: image.videoWidth, height: image.videoHeight };
    });
  }
}
