import { bytesText } from '../storage/bytes-text';
import type { FileTransfer } from './file-transfer';

/** One sentence on where a file is on its way. */
export function fileNews(transfer: FileTransfer, peerName: string, locale: string): string {
  const { from, state, fits } = transfer;
  switch (state.step) {
    case 'offered':
      if (from === 'self') return $localize`Waiting for ${peerName}:name: to accept`;
      return fits
        ? $localize`${peerName}:name: wants to send you this file`
        : $localize`There is not enough room on this device for it`;
    case 'queued':
      return $localize`Starts when the files before it are through`;
    case 'running':
      return runningText(transfer, state, locale);
    case 'done':
      return from === 'self' ? $localize`Sent` : $localize`Received`;
    case 'declined':
      return from === 'self' ? $localize`${peerName}:name: declined it` : $localize`Declined`;
    case 'stopped':
      return stoppedText(state, peerName);
  }
}

type State<Step extends FileTransfer['state']['step']> = Extract<
  FileTransfer['state'],
  { step: Step }
>;

function runningText({ size }: FileTransfer, state: State<'running'>, locale: string): string {
  if (state.bytes === size) return $localize`Checking…`;
  const done = $localize`${bytesText(state.bytes, locale)}:done: of ${bytesText(size, locale)}:all:`;
  if (state.rate === null || state.rate <= 0) return done;
  const rate = $localize`${bytesText(state.rate, locale)}:bytes: a second`;
  return `${done} · ${rate} · ${leftText((size - state.bytes) / state.rate)}`;
}

function leftText(seconds: number): string {
  if (seconds < 60) return $localize`${Math.ceil(seconds)}:count: s left`;
  if (seconds < 3_600) return $localize`${Math.ceil(seconds / 60)}:count: min left`;
  return $localize`${Math.ceil(seconds / 3_600)}:count: h left`;
}

function stoppedText({ reason, byUs }: State<'stopped'>, peerName: string): string {
  switch (reason) {
    case 'cancelled':
      return byUs ? $localize`Cancelled` : $localize`${peerName}:name: cancelled it`;
    case 'no-space':
      return byUs
        ? $localize`There is not enough room on this device for it`
        : $localize`${peerName}:name: has not enough room for it`;
    case 'too-large':
      return $localize`It is larger than files may be on this server`;
    case 'unreadable':
      return byUs
        ? $localize`The file cannot be read: it was changed, moved, or is a folder`
        : $localize`${peerName}:name: cannot read the file any more`;
    case 'corrupt':
      return $localize`It did not arrive as it was sent, and was dropped`;
    case 'call-ended':
      return $localize`The call ended before it was through`;
    case 'failed':
      return $localize`It could not be transferred`;
  }
}
