import type { FileTransfer } from '../../files/file-transfer';
import type { Conversation, Message } from '../conversation';

/** What stands in the log, one below the other. */
export type LogEntry =
  /** A new day begins; `at` is in it. */
  | { readonly kind: 'day'; readonly key: string; readonly at: number }
  | {
      readonly kind: 'message';
      readonly key: string;
      readonly at: number;
      readonly message: Message;
    }
  | {
      readonly kind: 'file';
      readonly key: string;
      readonly at: number;
      readonly transfer: FileTransfer;
    };

/** Messages and files in the order of time, with a line where the day changes. */
export function logEntries(
  said: Conversation,
  transfers: readonly FileTransfer[],
): readonly LogEntry[] {
  const entries: LogEntry[] = [
    ...said.map((message): LogEntry => ({
      ...{ kind: 'message', key: `${message.from} ${message.id}` },
      ...{ at: message.at, message },
    })),
    ...transfers.map((transfer): LogEntry => ({
      ...{ kind: 'file', key: `file ${transfer.id}` },
      ...{ at: transfer.at, transfer },
    })),
  ];
  // Stable: what came in the same millisecond stays in its order.
  entries.sort((one, other) => one.at - other.at);
  return entries.flatMap((entry, i) => {
    const before = entries[i - 1];
    const { at } = entry;
    return before === undefined || dayOf(before.at) !== dayOf(at)
      ? [{ kind: 'day', key: `day ${dayOf(at)}`, at }, entry]
      : [entry];
  });
}

function dayOf(at: number): string {
  return new Date(at).toDateString();
}
