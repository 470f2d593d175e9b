import type { Call, CallId, CallInProgress, PersonId, RingingCall } from '@lets-meet/call-domain';

export type LiveCall = RingingCall | CallInProgress;

/** The calls that ring or run, by id and by person: nobody is in two. */
export class LiveCalls {
  private readonly calls = new Map<CallId, LiveCall>();
  private readonly byPerson = new Map<PersonId, LiveCall>();

  get(id: CallId): LiveCall | undefined {
    return this.calls.get(id);
  }

  of(person: PersonId): LiveCall | undefined {
    return this.byPerson.get(person);
  }

  put(call: LiveCall): void {
    this.calls.set(call.id, call);
    this.byPerson.set(call.caller.personId, call).set(call.calleeId, call);
  }

  remove(call: Call): void {
    this.calls.delete(call.id);
    this.byPerson.delete(call.caller.personId);
    this.byPerson.delete(call.calleeId);
  }
}
