import type { Overview } from '@lets-meet/signaling-contracts/administration';

/** One figure as it is read. */
export interface Figure {
  readonly name: string;
  readonly value: string;
}

const MEGABYTE = 1_000_000;

export function figuresOf(overview: Overview): Figure[] {
  const { ringSeconds, eventLoopSeconds, memoryBytes } = overview;
  return [
    { name: $localize`People online`, value: String(overview.peopleOnline) },
    { name: $localize`Calls now`, value: String(overview.inCall) },
    { name: $localize`Ringing`, value: String(overview.ringing) },
    { name: $localize`Answered within (median)`, value: secondsText(ringSeconds) },
    { name: $localize`Open sockets`, value: String(overview.sockets) },
    { name: $localize`Memory`, value: megabytes(memoryBytes) },
    { name: $localize`Event-loop delay (99th percentile)`, value: delay(eventLoopSeconds) },
    { name: $localize`Running since`, value: TIME.format(overview.startedAt) },
  ];
}

const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

export function megabytes(bytes: number): string {
  return $localize`${Math.round(bytes / MEGABYTE)} MB`;
}

/** A short time in milliseconds. */
export function delay(seconds: number): string {
  return $localize`${(seconds * 1_000).toFixed(1)} ms`;
}

function secondsText(seconds: number | null): string {
  return seconds === null ? '–' : $localize`${seconds} s`;
}
