import type { PersonId } from '@lets-meet/call-domain';
import { Injectable } from '@nestjs/common';

/** Hears of somebody who is here, or was until now. It is told in the middle of that: whatever takes time comes later. */
export type AttendanceListener = (personId: PersonId) => void;

/** Tells whoever wants to know that a device of somebody came, or went. */
@Injectable()
export class AttendanceFeed {
  private readonly listeners: AttendanceListener[] = [];

  listen(listener: AttendanceListener): void {
    this.listeners.push(listener);
  }

  seen(personId: PersonId): void {
    for (const listener of this.listeners) listener(personId);
  }
}
