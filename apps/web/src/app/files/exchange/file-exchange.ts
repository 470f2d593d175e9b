import type { Action } from '@ngrx/store';
import { parseFileWord, type FileWord } from '../file-word';
import { FileActions } from '../files.actions';
import type { OutgoingFiles } from '../outgoing-files';
import type { ReceivedFiles } from '../received-files';
import { IncomingFiles } from './incoming-files';
import { OutgoingQueue } from './outgoing-queue';
import { wordLine } from './word-line';

/** What one does with files. */
type FileCommand = ReturnType<
  | typeof FileActions.chosen
  | typeof FileActions.acceptPressed
  | typeof FileActions.declinePressed
  | typeof FileActions.cancelPressed
>;

/** What an exchange is fed with, in order. */
export type FileInput =
  | { readonly from: 'self'; readonly command: FileCommand }
  /** A message of the channel: a word, or bytes. */
  | { readonly from: 'peer'; readonly data: unknown };

/** The files of one call, both ways, over its data channel `files`. It tells what happens as actions. */
export class FileExchange {
  private readonly incoming: IncomingFiles;
  private readonly outgoing: OutgoingQueue;

  /** @param mostBytes asked for each file: how large it may be just now; null is any size */
  constructor(
    channel: RTCDataChannel,
    files: OutgoingFiles,
    received: ReceivedFiles,
    mostBytes: () => number | null,
    tell: (action: Action) => void,
  ) {
    const say = wordLine(channel);
    this.incoming = new IncomingFiles(received, mostBytes, say, tell);
    this.outgoing = new OutgoingQueue(channel, files, say, tell);
  }

  async take(input: FileInput): Promise<void> {
    if (input.from === 'self') {
      this.obey(input.command);
    } else if (typeof input.data === 'string') {
      const word = parseFileWord(input.data);
      if (word !== null) await this.hear(word);
    } else if (input.data instanceof ArrayBuffer) {
      this.incoming.write(input.data);
    }
  }

  /** The call is over. */
  close(): void {
    this.outgoing.close();
    this.incoming.close();
  }

  private obey(command: FileCommand): void {
    switch (command.type) {
      case FileActions.chosen.type:
        this.outgoing.offer(command.files);
        break;
      case FileActions.acceptPressed.type:
        this.incoming.accept(command.id);
        break;
      case FileActions.declinePressed.type:
        this.incoming.decline(command.id);
        break;
      case FileActions.cancelPressed.type:
        this.incoming.cancel(command.id);
        this.outgoing.cancel(command.id);
        break;
    }
  }

  private async hear(word: FileWord): Promise<void> {
    switch (word.type) {
      case 'offer':
        await this.incoming.offered(word);
        break;
      case 'begin':
        this.incoming.begin(word.id);
        break;
      case 'end':
        this.incoming.end(word);
        break;
      case 'accept':
        this.outgoing.accepted(word.id);
        break;
      case 'decline':
        this.outgoing.declined(word.id);
        break;
      case 'written':
        this.outgoing.written(word.id, word.bytes);
        break;
      case 'verified':
        this.outgoing.verified(word.id);
        break;
      case 'stop':
        this.incoming.stopped(word.id, word.reason);
        this.outgoing.stopped(word.id, word.reason);
        break;
    }
  }
}
