import type { RecordedCall } from '@lets-meet/signaling-contracts/administration';
import type { CsvTable } from '../http/csv-file.js';

/** The calls that are over as a file. */
export const RECORDED_CALLS_CSV: CsvTable<RecordedCall> = {
  columns: [
    ...['time', 'caller', 'called', 'outcome', 'reason'],
    ...['talk_seconds', 'set_up_seconds', 'path'],
    ...['caller_camera', 'caller_microphone', 'called_camera', 'called_microphone'],
  ],
  cellsOf: ({ caller, callee, ...call }) => [
    new Date(call.at).toISOString(),
    ...[caller.name, callee.name, call.outcome, call.reason],
    ...[seconds(call.durationMs), seconds(call.setUpMs), call.path ?? ''],
    ...[caller, callee].flatMap(({ camera, microphone }) => [camera ?? '', microphone ?? '']),
  ],
};

function seconds(ms: number | null): string {
  return ms === null ? '' : String(ms / 1_000);
}
