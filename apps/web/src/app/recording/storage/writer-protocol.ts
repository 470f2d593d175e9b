import type { Begun } from './recording-journal';

/** What the page asks of the worker that writes. */
export type WriterRequest =
  | { readonly type: 'open'; readonly id: string; readonly begun: Begun }
  /** `at`: milliseconds since the recording began, at the end of the chunk. */
  | { readonly type: 'append'; readonly chunk: Blob; readonly at: number }
  | { readonly type: 'stop'; readonly at: number };

/** What it answers, one for each request, in order. */
export type WriterReply =
  | { readonly type: 'opened' }
  /** The bytes of the recording that are on the disk now. */
  | { readonly type: 'written'; readonly at: number; readonly bytes: number }
  | { readonly type: 'stopped' }
  /** `problem`: the name of the browser's error, such as `QuotaExceededError`. Nothing more is written. */
  | { readonly type: 'failed'; readonly problem: string };
