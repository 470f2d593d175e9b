import type { RecordedCall } from '@lets-meet/signaling-contracts/administration';
import type { CallSelection, RecordedCallStore } from '../call-records/recorded-call-store.js';
import { csvLine } from '../http/csv.js';

/** Calls that are read at once. */
const CHUNK = 1_000;
const COLUMNS = [
  ...['time', 'caller', 'called', 'outcome', 'reason'],
  ...['talk_seconds', 'set_up_seconds', 'path'],
  ...['caller_camera', 'caller_microphone', 'called_camera', 'called_microphone'],
];

/** The chosen calls as lines of CSV, the names of the columns first. */
export async function* recordedCallsCsv(
  store: RecordedCallStore,
  selection: CallSelection,
): AsyncGenerator<string> {
  yield csvLine(COLUMNS);
  for (let offset = 0; ; offset += CHUNK) {
    const calls = await store.page(selection, offset, CHUNK);
    yield calls.map(lineOf).join('');
    if (calls.length < CHUNK) return;
  }
}

function lineOf({ caller, callee, ...call }: RecordedCall): string {
  return csvLine([
    new Date(call.at).toISOString(),
    ...[caller.name, callee.name, call.outcome, call.reason],
    ...[seconds(call.durationMs), seconds(call.setUpMs), call.path ?? ''],
    ...[caller, callee].flatMap(({ camera, microphone }) => [camera ?? '', microphone ?? '']),
  ]);
}

function seconds(ms: number | null): string {
  return ms === null ? '' : String(ms / 1_000);
}
