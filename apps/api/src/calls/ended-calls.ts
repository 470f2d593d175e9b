import type { CallId, EndedCall } from '@lets-meet/call-domain';

/** How long an ended call is remembered, in milliseconds, so that a late message hears that it is over. */
const REMEMBERED_MS = 60_000;
const MOST_REMEMBERED = 10_000;

/** The calls that are over, for a while and in bounded number. */
export class EndedCalls {
  /** In the order in which they ended. */
  private readonly entries = new Map<CallId, { readonly call: EndedCall; readonly at: number }>();

  add(call: EndedCall): void {
    this.entries.set(call.id, { call, at: Date.now() });
    for (const [id, { at }] of this.entries) {
      if (!isForgotten(at) && this.entries.size <= MOST_REMEMBERED) break;
      this.entries.delete(id);
    }
  }

  get(id: CallId): EndedCall | undefined {
    const entry = this.entries.get(id);
    return entry === undefined || isForgotten(entry.at) ? undefined : entry.call;
  }
}

function isForgotten(at: number): boolean {
  return Date.now() - at >= REMEMBERED_MS;
}
