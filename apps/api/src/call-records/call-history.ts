import type { CallId, PersonId } from '@lets-meet/call-domain';
import type { CallHistory as Page, MissedCallList } from '@lets-meet/signaling-contracts/calls';
import { Injectable } from '@nestjs/common';
import { Switchboard } from '../switchboard/switchboard.js';
import { CallHistoryStore } from './call-history-store.js';
import { CallRecorder } from './call-recorder.js';

/** One's own calls. What is seen on one device is seen on all of them. */
@Injectable()
export class CallHistory {
  constructor(
    private readonly store: CallHistoryStore,
    private readonly recorder: CallRecorder,
    private readonly switchboard: Switchboard,
  ) {}

  /** @param before begins behind this call */
  async page(personId: PersonId, before: CallId | undefined): Promise<Page> {
    await this.recorder.settled();
    return this.store.page(personId, before);
  }

  async missed(personId: PersonId): Promise<MissedCallList> {
    await this.recorder.settled();
    return { calls: await this.store.missed(personId) };
  }

  /** @param callerId null for everybody's */
  async see(personId: PersonId, callerId: PersonId | null): Promise<void> {
    await this.recorder.settled();
    if (await this.store.see(personId, callerId)) this.tell(personId, callerId);
  }

  async clear(personId: PersonId): Promise<void> {
    await this.recorder.settled();
    await this.store.clear(personId, Date.now());
    this.tell(personId, null);
  }

  private tell(personId: PersonId, callerId: PersonId | null): void {
    this.switchboard.toPerson(personId, 'missed-calls-seen', { callerId });
  }
}
