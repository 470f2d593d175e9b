import { inject, Injectable, Injector, signal } from '@angular/core';
import * as z from 'zod/mini';
import { PartLoader } from '../parts/part-loader';
import { Remembered } from '../storage/remembered';

/** It was opened or waved away in this browser. */
const settled = new Remembered('lets-meet.device-check', z.boolean(), false);

/** The dialog `Camera and microphone`, loaded when it is wanted, and the offer of it before the first call. */
@Injectable({ providedIn: 'root' })
export class DeviceCheck {
  private readonly injector = inject(Injector);
  private readonly parts = inject(PartLoader);
  private readonly offer = signal(!settled.read());

  /** Whether to offer it: once in a browser, until it was opened or waved away. */
  readonly offered = this.offer.asReadonly();

  open(): void {
    this.settle();
    void this.parts.use(
      () => import('./check/device-dialog'),
      ({ openDeviceDialog }) => {
        openDeviceDialog(this.injector);
      },
    );
  }

  /** It is not offered again in this browser. */
  settle(): void {
    this.offer.set(false);
    settled.keep(true);
  }
}
