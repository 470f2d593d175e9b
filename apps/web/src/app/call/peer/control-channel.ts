import * as z from 'zod/mini';

/** The data channels are pre-negotiated by id, so that neither waits for the other to announce them. */
export const CHAT_CHANNEL_ID = 0;
const CONTROL_CHANNEL_ID = 1;

const controlMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('media'), microphone: z.boolean(), camera: z.boolean() }),
]);

/** What one end tells the other of itself while they talk. */
export type ControlMessage = z.infer<typeof controlMessage>;

const LONGEST_MESSAGE = 1_024;

/** A small typed line between the two browsers for what is said beside the media. */
export class ControlChannel {
  private readonly channel: RTCDataChannel;
  private latest: ControlMessage | null = null;

  constructor(connection: RTCPeerConnection, receive: (message: ControlMessage) => void) {
    this.channel = connection.createDataChannel('control', {
      negotiated: true,
      id: CONTROL_CHANNEL_ID,
    });
    this.channel.onopen = () => {
      if (this.latest !== null) this.channel.send(JSON.stringify(this.latest));
    };
    this.channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = parse(data);
      if (message !== null) receive(message);
    };
  }

  /** Sends the present state, now or as soon as the channel is open; only the latest one matters. */
  send(message: ControlMessage): void {
    this.latest = message;
    if (this.channel.readyState === 'open') this.channel.send(JSON.stringify(message));
  }

  close(): void {
    this.channel.onopen = null;
    this.channel.onmessage = null;
    this.channel.close();
  }
}

/** What does not fit is dropped: the other browser is not ours to trust. */
function parse(data: unknown): ControlMessage | null {
  if (typeof data !== 'string' || data.length > LONGEST_MESSAGE) return null;
  try {
    return controlMessage.safeParse(JSON.parse(data)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
