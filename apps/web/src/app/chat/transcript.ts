import { logEntries } from './panel/log-entries';
import type { FileTransfer } from '../files/file-transfer';
import type { Conversation } from './conversation';

interface Said {
  readonly self: string;
  readonly peer: string;
  readonly said: Conversation;
  readonly transfers: readonly FileTransfer[];
  readonly locale: string;
}

/** A conversation as plain text: a line for each message, those that follow in it indented. */
export function transcript({ self, peer, said, transfers, locale }: Said): string {
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full' });
  const lines = logEntries(said, transfers).map((entry) => {
    if (entry.kind === 'day') return `\n${day.format(entry.at)}\n`;
    const { from } = entry.kind === 'message' ? entry.message : entry.transfer;
    const what =
      entry.kind === 'message'
        ? entry.message.text.replaceAll('\n', '\n    ') + note(entry.message)
        : $localize`[File: ${entry.transfer.name}:name:]`;
    return `${time.format(entry.at)} ${from === 'self' ? self : peer}: ${what}`;
  });
  return `${$localize`Conversation with ${peer}:name:`}\n${lines.join('\n')}\n`;
}

function note(message: Conversation[number]): string {
  return message.from === 'self' && message.delivery === 'failed'
    ? ` ${$localize`[not delivered]`}`
    : '';
}
