import { ControlChannel } from './control-channel';
import type { ControlWord } from './control-word';

/** The channel itself is the browser's; here it is opened and fed by hand. */
class FakeDataChannel {
  readyState: RTCDataChannelState = 'connecting';
  readonly sent: string[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;

  send(text: string): void {
    this.sent.push(text);
  }

  becomeOpen(): void {
    this.readyState = 'open';
    this.onopen?.();
  }

  close(): void {
    this.readyState = 'closed';
  }
}

function media(microphone: boolean, camera: boolean): ControlWord {
  return { type: 'media', microphone, camera, screen: false, screenSound: false };
}

describe('ControlChannel', () => {
  let channel: FakeDataChannel;
  let received: ControlWord[];
  let control: ControlChannel;

  beforeEach(() => {
    channel = new FakeDataChannel();
    received = [];
    const connection = { createDataChannel: () => channel } as unknown as RTCPeerConnection;
    control = new ControlChannel(connection, (message) => received.push(message));
  });

  it('sends the latest state once it is open, and every later one', () => {
    control.send(media(true, true));
    control.send(media(false, true));
    channel.becomeOpen();
    control.send(media(false, false));
    expect(channel.sent.map((text) => JSON.parse(text) as unknown)).toEqual([
      media(false, true),
      media(false, false),
    ]);
  });

  it('takes what fits the schema and drops everything else', () => {
    for (const data of [
      JSON.stringify(media(true, false)),
      JSON.stringify({ ...media(true, false), microphone: 'yes' }),
      '{"type":"unknown"}',
      'not json',
      new ArrayBuffer(4),
      `"${'x'.repeat(2_000)}"`,
    ]) {
      channel.onmessage?.({ data });
    }
    expect(received).toEqual([media(true, false)]);
  });
});
