/** What the page asks of the worker that makes a seekable file of a raw one. */
export interface FinishRequest {
  readonly id: string;
  readonly container: 'webm' | 'mp4';
  /** It was cut off, and did not stop by itself. */
  readonly recovered: boolean;
}

export type FinishReply =
  /** From 0 to 1. */
  | { readonly type: 'progress'; readonly progress: number }
  | { readonly type: 'finished'; readonly bytes: number; readonly ms: number }
  /** There is no picture and no sound in the raw file: the recording is gone. */
  | { readonly type: 'empty' }
  /** `problem`: the name of the browser's error. The raw file is as it was. */
  | { readonly type: 'failed'; readonly problem: string };
