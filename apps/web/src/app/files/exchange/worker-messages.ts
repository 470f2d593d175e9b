import type { StopReason } from '../file-word';

/** To the worker that reads a file: first `open`, then `next` for each block. */
export type ReadRequest =
  { readonly type: 'open'; readonly file: File } | { readonly type: 'next' };

export type ReadAnswer =
  | { readonly type: 'block'; readonly bytes: ArrayBuffer }
  /** After the last block. */
  | { readonly type: 'end'; readonly sha256: string }
  | { readonly type: 'unreadable' };

/** To the worker that writes a file: first `open`; after `end` or `discard` it ends itself. */
export type WriteRequest =
  | {
      readonly type: 'open';
      /** The folders from the root of the origin's private file system. */
      readonly folder: readonly string[];
      readonly name: string;
      /** The size that was offered, in bytes. */
      readonly size: number;
    }
  | { readonly type: 'write'; readonly bytes: ArrayBuffer }
  | { readonly type: 'end'; readonly sha256: string }
  | { readonly type: 'discard' };

export type WriteAnswer =
  /** So many bytes are written. */
  | { readonly type: 'written'; readonly bytes: number }
  /** All is on the disk, and is what was sent. */
  | { readonly type: 'verified' }
  /** Nothing of it is left. */
  | { readonly type: 'failed'; readonly reason: StopReason };
