import { createActionGroup, props } from '@ngrx/store';
import type { StopReason } from './file-word';

/** A file that was chosen here; the `File` itself is in `OutgoingFiles`. */
export interface ChosenFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly mime: string;
}

/** What one does with files, by the button, by dropping, by pasting, and on their cards. */
export const FileActions = createActionGroup({
  source: 'Files',
  events: {
    chosen: props<{ files: readonly ChosenFile[]; at: number }>(),
    acceptPressed: props<{ id: string }>(),
    declinePressed: props<{ id: string }>(),
    cancelPressed: props<{ id: string }>(),
    downloaded: props<{ id: string }>(),
  },
});

/** What data channel `files` and the disk have to say. */
export const FileLineActions = createActionGroup({
  source: 'File line',
  events: {
    offerReceived: props<ChosenFile & { fits: boolean; at: number }>(),
    accepted: props<{ id: string }>(),
    declined: props<{ id: string }>(),
    /** So many bytes are on the receiver's disk. */
    advanced: props<{ id: string; bytes: number; at: number }>(),
    verified: props<{ id: string }>(),
    stopped: props<{ id: string; reason: StopReason; byUs: boolean }>(),
  },
});
