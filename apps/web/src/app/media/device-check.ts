import { inject, Injectable, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import * as z from 'zod/mini';
import { Remembered } from '../storage/remembered';

/** It was opened or waved away in this browser. */
const settled = new Remembered('lets-meet.device-check', z.boolean(), false);

const DIALOG_ID = 'lm-device-check';

/** The dialog `Camera and microphone`, loaded when it is wanted, and the offer of it before the first call. */
@Injectable({ providedIn: 'root' })
export class DeviceCheck {
  private readonly dialog = inject(MatDialog);
  private readonly offer = signal(!settled.read());

  /** Whether to offer it: once in a browser, until it was opened or waved away. */
  readonly offered = this.offer.asReadonly();

  async open(): Promise<void> {
    this.settle();
    const { DeviceDialog } = await import('./check/device-dialog');
    if (this.dialog.getDialogById(DIALOG_ID) !== undefined) return;
    this.dialog.open(DeviceDialog, {
      id: DIALOG_ID,
      width: '48rem',
      maxWidth: 'calc(100vw - 2rem)',
      autoFocus: 'first-heading',
    });
  }

  /** It is not offered again in this browser. */
  settle(): void {
    this.offer.set(false);
    settled.keep(true);
  }
}
