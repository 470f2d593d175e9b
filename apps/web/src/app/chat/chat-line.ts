import { filter, fromEvent, map, merge, startWith, type Observable } from 'rxjs';
import { parseChatWord, type ChatWord } from './chat-word';

/** The words that come over a data channel, in order. */
export function chatWordsOf(channel: RTCDataChannel): Observable<ChatWord> {
  return fromEvent<MessageEvent<unknown>>(channel, 'message').pipe(
    map(({ data }) => parseChatWord(data)),
    filter((word) => word !== null),
  );
}

/** Whether the channel takes words; now, and whenever that changes. */
export function isOpen(channel: RTCDataChannel): Observable<boolean> {
  return merge(fromEvent(channel, 'open'), fromEvent(channel, 'close')).pipe(
    startWith(null),
    map(() => channel.readyState === 'open'),
  );
}

/** @returns false where the channel does not take it: it is closed, or its buffer is full */
export function sendChatWord(channel: RTCDataChannel | null, word: ChatWord): boolean {
  if (channel?.readyState !== 'open') return false;
  try {
    channel.send(JSON.stringify(word));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
