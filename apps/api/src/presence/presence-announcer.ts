import type { PersonId } from '@lets-meet/call-domain';
import { LIMITS, type Person } from '@lets-meet/signaling-contracts';
import type { Switchboard } from '../switchboard/switchboard.js';

/** How long changes are gathered before they are told, in milliseconds. */
const GATHER_MS = 50;
/** Where very many are here, telling them takes a while: no more than this share of the time is spent on it. */
const MOST_TIME = 0.1;

/**
 * Tells everybody who came, changed or left. Only ids are gathered and each is looked up when it is told, so that what is
 * told last is how things are, whatever snapshot a new socket got in between.
 */
export class PresenceAnnouncer {
  private readonly pending = new Set<PersonId>();
  private timer: NodeJS.Timeout | undefined;
  private pauseMs = GATHER_MS;

  /** @param view looks a person up; undefined is somebody who left */
  constructor(
    private readonly view: (id: PersonId) => Person | undefined,
    private readonly switchboard: Switchboard,
  ) {}

  changed(id: PersonId): void {
    this.pending.add(id);
    this.timer ??= setTimeout(() => {
      this.tell();
    }, this.pauseMs);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private tell(): void {
    const began = Date.now();
    this.timer = undefined;
    const changed: Person[] = [];
    const left: PersonId[] = [];
    for (const id of this.pending) {
      const person = this.view(id);
      if (person === undefined) left.push(id);
      else changed.push(person);
    }
    this.pending.clear();
    for (let at = 0; at < Math.max(changed.length, left.length); at += LIMITS.changes) {
      this.switchboard.toAll('presence-changes', {
        changed: changed.slice(at, at + LIMITS.changes),
        left: left.slice(at, at + LIMITS.changes),
      });
    }
    this.pauseMs = Math.max(GATHER_MS, (Date.now() - began) / MOST_TIME);
  }
}
