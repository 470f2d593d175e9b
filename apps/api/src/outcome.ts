import type { ErrorCode } from '@lets-meet/signaling-contracts';

/** What a service answers to a message: done, or why not; the gateway makes the ack of it. */
export type Outcome<Data> =
  { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly code: ErrorCode };

/** Nothing to say but that it was done. */
export type Nothing = Record<string, never>;

export function done<Data>(data: Data): Outcome<Data> {
  return { ok: true, data };
}

export function refuse(code: ErrorCode): Outcome<never> {
  return { ok: false, code };
}
