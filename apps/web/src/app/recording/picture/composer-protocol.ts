import type { PictureSource, Size } from './picture-layout';
import type { Scene } from './scene';

/** What the page tells the worker that composes. */
export type ComposerRequest =
  | { readonly type: 'open'; readonly size: Size; readonly output: WritableStream<VideoFrame> }
  | { readonly type: 'show'; readonly scene: Scene }
  | {
      readonly type: 'feed';
      readonly source: PictureSource;
      /** Null where the source has no frames now. */
      readonly frames: ReadableStream<VideoFrame> | null;
    };
