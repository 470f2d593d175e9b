import { Injectable, signal } from '@angular/core';
import * as z from 'zod/mini';
import { Remembered } from '../storage/remembered';

/** Whether the keys of a call do something; remembered on this device. */
@Injectable({ providedIn: 'root' })
export class ShortcutSwitch {
  private readonly remembered = new Remembered('lets-meet.shortcuts', z.boolean(), true);
  private readonly state = signal(this.remembered.read());
  readonly on = this.state.asReadonly();

  turn(on: boolean): void {
    this.state.set(on);
    this.remembered.keep(on);
  }
}
