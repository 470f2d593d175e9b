import { ControlChannel, type ControlMessage } from './control-channel';

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

describe('ControlChannel', () => {
  let channel: FakeDataChannel;
  let received: ControlMessage[];
  let control: ControlChannel;

  beforeEach(() => {
    channel = new FakeDataChannel();
    received = [];
    const connection = { createDataChannel: () => channel } as unknown as RTCPeerConnection;
    control = new ControlChannel(connection, (message) => received.push(message));
  });

  it('sends the latest state once it is open, and every later one', () => {
    control.send({ type: 'media', microphone: true, camera: true });
    control.send({ type: 'media', microphone: false, camera: true });
    channel.becomeOpen();
    control.send({ type: 'media', microphone: false, camera: false });
    expect(channel.sent.map((text) => JSON.parse(text) as unknown)).toEqual([
      { type: 'media', microphone: false, camera: true },
      { type: 'media', microphone: false, camera: false },
    ]);
  });

  it('takes what fits the schema and drops everything else', () => {
    for (const data of [
      '{"type":"media","microphone":true,"camera":false}',
      '{"type":"media","microphone":"yes","camera":false}',
      '{"type":"unknown"}',
      'not json',
      new ArrayBuffer(4),
      `"${'x'.repeat(2_000)}"`,
    ]) {
      channel.onmessage?.({ data });
    }
    expect(received).toEqual([{ type: 'media', microphone: true, camera: false }]);
  });
});
