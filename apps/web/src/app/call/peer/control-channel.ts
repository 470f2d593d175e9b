import { controlWord, type ControlWord } from './control-word';

const CONTROL_CHANNEL_ID = 1;

/** Characters; no word of ours comes near it. */
const LONGEST_MESSAGE = 1_024;

/** A small typed line between the two browsers for what is said beside the media. */
export class ControlChannel {
  private readonly channel: RTCDataChannel;
  /** What was said before the channel was open, in order. */
  private readonly waiting = new Map<ControlWord['type'], ControlWord>();

  constructor(connection: RTCPeerConnection, receive: (word: ControlWord) => void) {
    this.channel = connection.createDataChannel('control', {
      negotiated: true,
      id: CONTROL_CHANNEL_ID,
    });
    this.channel.onopen = () => {
      for (const word of this.waiting.values()) this.channel.send(JSON.stringify(word));
      this.waiting.clear();
    };
    this.channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const word = parse(data);
      if (word !== null) receive(word);
    };
  }

  /** Says it now, or as soon as the channel is open; then only the latest of each kind. */
  send(word: ControlWord): void {
    if (this.channel.readyState === 'open') this.channel.send(JSON.stringify(word));
    else this.waiting.set(word.type, word);
  }

  close(): void {
    this.channel.onopen = null;
    this.channel.onmessage = null;
    this.channel.close();
  }
}

/** What does not fit is dropped: the other browser is not ours to trust. */
function parse(data: unknown): ControlWord | null {
  if (typeof data !== 'string' || data.length > LONGEST_MESSAGE) return null;
  try {
    return controlWord.safeParse(JSON.parse(data)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
