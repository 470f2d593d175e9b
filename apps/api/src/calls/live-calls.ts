import type { Call, CallId, CallInProgress, PersonId, RingingCall } from '@lets-meet/call-domain';

export type LiveCall = RingingCall | CallInProgress;

/** The calls that ring or run, by id and by person: nobody is in two. */
export class LiveCalls {
  private readonly calls = new Map<CallId, LiveCall>();
  private readonly byPerson = new Map<PersonId, LiveCall>();
  /** When each came to the phase that it is in. */
  private readonly since = new Map<CallId, number>();

  all(): LiveCall[] {
    return [...this.calls.values()];
  }

  /** When the call came to the phase that it is in, in milliseconds since the epoch. */
  sinceOf({ id }: LiveCall): number {
    return this.since.get(id) ?? 0;
  }

  get(id: CallId): LiveCall | undefined {
    return this.calls.get(id);
  }

  of(person: PersonId): LiveCall | undefined {
    return this.byPerson.get(person);
  }

  put(call: LiveCall): void {
    if (this.calls.get(call.id)?.phase !== call.phase) this.since.set(call.id, Date.now());
    this.calls.set(call.id, call);
    this.byPerson.set(call.caller.personId, call).set(call.calleeId, call);
  }

  remove(call: Call): void {
    this.calls.delete(call.id);
    this.since.delete(call.id);
    this.byPerson.delete(call.caller.personId);
    this.byPerson.delete(call.calleeId);
  }
}
