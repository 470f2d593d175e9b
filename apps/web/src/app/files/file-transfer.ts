import type { StopReason } from './file-word';

/** Where a file is on its way. */
export type TransferState =
  /** Waits for the receiver's word. */
  | { readonly step: 'offered' }
  /** Accepted; others go first, or its first byte has not come. */
  | { readonly step: 'queued' }
  | {
      readonly step: 'running';
      /** On the receiver's disk. */
      readonly bytes: number;
      /** Bytes a second, smoothed; null before it can be told. */
      readonly rate: number | null;
      /** When `bytes` was that, in milliseconds since 1970. */
      readonly at: number;
    }
  /** It is on the receiver's disk, and its digest is the sender's. */
  | { readonly step: 'done' }
  | { readonly step: 'declined' }
  | {
      readonly step: 'stopped';
      readonly reason: StopReason | 'call-ended';
      readonly byUs: boolean;
    };

/** A file that one of the two offered the other. */
export interface FileTransfer {
  readonly id: string;
  readonly from: 'self' | 'peer';
  /** Safe to be shown and saved. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly mime: string;
  /** When it was offered, in milliseconds since 1970. */
  readonly at: number;
  /** Whether there is room for it here, as far as the browser tells. */
  readonly fits: boolean;
  /** What was received is kept beyond this page. */
  readonly downloaded: boolean;
  readonly state: TransferState;
}

/** Its name, and which it is of those that have the same: what tells their buttons apart for who hears them. */
export function distinctName(
  { id, name }: Pick<FileTransfer, 'id' | 'name'>,
  all: readonly Pick<FileTransfer, 'id' | 'name'>[],
): string {
  const place = all.filter((each) => each.name === name).findIndex((each) => each.id === id);
  return place > 0 ? $localize`${name}:name: (${place + 1}:place:)` : name;
}

/** What a new measurement counts in the smoothed rate. */
const NEWEST_WEIGHT = 0.3;

/** So many bytes are on the receiver's disk now. */
export function advanced({ state }: FileTransfer, bytes: number, at: number): TransferState {
  if (state.step !== 'running') return { step: 'running', bytes, rate: null, at };
  const seconds = (at - state.at) / 1_000;
  if (seconds <= 0) return { ...state, bytes };
  const newest = (bytes - state.bytes) / seconds;
  const rate =
    state.rate === null ? newest : state.rate * (1 - NEWEST_WEIGHT) + newest * NEWEST_WEIGHT;
  return { step: 'running', bytes, rate, at };
}

/** Whether it is neither there nor given up. */
export function isUnderWay({ state: { step } }: FileTransfer): boolean {
  return step === 'offered' || step === 'queued' || step === 'running';
}

/** Pictures that every browser draws, and that run nothing. */
const PICTURES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);
const LARGEST_PREVIEW = 20_000_000;

export function isPreviewable({ mime, size }: Pick<FileTransfer, 'mime' | 'size'>): boolean {
  return PICTURES.has(mime) && size <= LARGEST_PREVIEW;
}
