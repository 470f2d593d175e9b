import * as z from 'zod/mini';
import { Remembered } from '../storage/remembered';

const callTouches = z.strictObject({
  startedAt: z.number(),
  minutes: z.array(z.number()),
});

/** The touches of one call. */
export interface CallTouches {
  /** When the call began, in milliseconds since 1970. */
  readonly startedAt: number;
  /** How many touches began in each of its minutes, up to the last one that had any. */
  readonly minutes: readonly number[];
}

/** The calls in which was watched, the latest one last. */
export type TouchLog = readonly CallTouches[];

/** So many calls are kept. */
const MOST_CALLS = 20;
const MINUTE = 60_000;

/** It stays in this browser. */
export const touchLog = new Remembered<TouchLog>(
  'lets-meet.touches',
  z.readonly(z.array(callTouches)),
  [],
);

/** With the call that began at `startedAt`, which may be there already. */
export function withCall(log: TouchLog, startedAt: number): TouchLog {
  return touchesOf(log, startedAt) === undefined
    ? [...log, { startedAt, minutes: [] }].slice(-MOST_CALLS)
    : log;
}

/** With a touch more in that call; `at` in milliseconds since 1970. */
export function withTouch(log: TouchLog, startedAt: number, at: number): TouchLog {
  const minute = Math.max(0, Math.floor((at - startedAt) / MINUTE));
  return withCall(log, startedAt).map((call) =>
    call.startedAt === startedAt ? { startedAt, minutes: oneMore(call.minutes, minute) } : call,
  );
}

export function touchesOf(log: TouchLog, startedAt: number): CallTouches | undefined {
  return log.find((call) => call.startedAt === startedAt);
}

/** How many touches a call had. */
export function countTouches({ minutes }: CallTouches): number {
  return minutes.reduce((sum, count) => sum + count, 0);
}

/** The touches of every minute of a call up to now, the present one included. */
export function minutesUpTo({ startedAt, minutes }: CallTouches, now: number): readonly number[] {
  const length = Math.max(minutes.length, Math.floor((now - startedAt) / MINUTE) + 1, 1);
  return Array.from({ length }, (_, minute) => minutes[minute] ?? 0);
}

function oneMore(minutes: readonly number[], minute: number): readonly number[] {
  const length = Math.max(minutes.length, minute + 1);
  return Array.from({ length }, (_, at) => (minutes[at] ?? 0) + (at === minute ? 1 : 0));
}
