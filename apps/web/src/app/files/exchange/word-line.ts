import type { FileWord } from '../file-word';

/**
 * Says words over a channel, in order. What is said before it is open goes out as soon as it is; what is said after its
 * end is not, since the call is over then.
 */
export function wordLine(channel: RTCDataChannel): (word: FileWord) => void {
  const waiting: FileWord[] = [];
  const send = (word: FileWord): void => {
    channel.send(JSON.stringify(word));
  };
  channel.addEventListener(
    'open',
    () => {
      for (const word of waiting.splice(0)) send(word);
    },
    { once: true },
  );
  return (word) => {
    if (channel.readyState === 'open') send(word);
    else if (channel.readyState === 'connecting') waiting.push(word);
  };
}
