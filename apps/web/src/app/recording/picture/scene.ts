import type { PictureChoice } from '../picture-choice';
import type { PictureSource } from './picture-layout';

/** Whoever is in the picture, as drawn where there is no camera. */
export interface Face {
  readonly name: string;
  readonly initials: string;
  /** Behind the initials, as CSS writes it. */
  readonly colour: string;
}

/** What is to be seen now. */
export interface Scene {
  readonly choice: PictureChoice;
  readonly own: Face;
  readonly peer: Face;
  /** Of which there are frames; another source has the initials in its place. */
  readonly shown: Readonly<Record<PictureSource, boolean>>;
}
