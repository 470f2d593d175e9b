import { Component, type Injector, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MatDialog,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { canRecord } from '../make/media-format';
import { lastChoice, type RecordingChoice } from '../recording-choice';
import { LOW_SECONDS, secondsLeft } from '../storage/storage-outlook';
import { freeBytes } from '../../storage/free-bytes';

/** How calls are recorded on this device; kept as it is chosen. */
@Component({
  selector: 'lm-recording-options',
  imports: [
    MatButton,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    MatRadioButton,
    MatRadioGroup,
  ],
  templateUrl: './recording-options.html',
  styles: `
    mat-dialog-content {
      display: grid;
      gap: var(--lm-space-3);
    }

    mat-radio-group {
      display: grid;
    }

    .low {
      color: var(--mat-sys-error);
    }
  `,
})
export class RecordingOptions {
  protected readonly choice = signal(lastChoice.read());
  protected readonly mp4 = canRecord('mp4');
  protected readonly webm = canRecord('webm');
  /** Minutes of recording that there is room for; null until the browser has said. */
  protected readonly minutes = signal<number | null>(null);
  /** The browser does not say how many. */
  protected readonly unlimited = Infinity;
  protected readonly low = LOW_SECONDS / 60;

  constructor() {
    void this.measure();
  }

  protected choose(changed: Partial<RecordingChoice>): void {
    this.choice.update((choice) => ({ ...choice, ...changed }));
    lastChoice.keep(this.choice());
  }

  protected hours(minutes: number): number {
    return Math.floor(minutes / 60);
  }

  private async measure(): Promise<void> {
    this.minutes.set(Math.floor(secondsLeft(await freeBytes()) / 60));
  }
}

/** @param injector of the part of the program that asks for it */
export function openRecordingOptions(injector: Injector): void {
  injector.get(MatDialog).open(RecordingOptions, {
    width: '30rem',
    maxWidth: 'calc(100vw - 2rem)',
    injector,
  });
}
