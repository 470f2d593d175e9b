import { Injectable } from '@angular/core';
import { EMPTY, fromEvent, type Observable } from 'rxjs';
import { listDevices, NO_DEVICES, type AvailableDevices } from './device-list';

/** The browser's list of devices. */
@Injectable({ providedIn: 'root' })
export class DeviceDirectory {
  /** Something was plugged in or taken away. */
  readonly changes$: Observable<unknown> =
    'mediaDevices' in navigator ? fromEvent(navigator.mediaDevices, 'devicechange') : EMPTY;

  async read(): Promise<AvailableDevices> {
    if (!('mediaDevices' in navigator)) return NO_DEVICES;
    return listDevices(await navigator.mediaDevices.enumerateDevices());
  }
}
