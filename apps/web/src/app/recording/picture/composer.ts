import type { PictureSource } from './picture-layout';
import type { Scene } from './scene';

/** Composes what is recorded into one picture of one size. */
export interface Composer {
  readonly track: MediaStreamTrack;
  /** The track has a picture: a recorder that starts before writes nothing until then. */
  readonly ready: Promise<void>;
  show(scene: Scene): void;
  /** From where a source takes its frames now; null where it has none. */
  feed(source: PictureSource, track: MediaStreamTrack | null): void;
  close(): void;
}
