/** One end of a data channel: what is sent here arrives at the other end, later and in order. */
class LineEnd
  extends EventTarget
  implements Pick<RTCDataChannel, 'readyState' | 'bufferedAmount' | 'bufferedAmountLowThreshold'>
{
  readyState: RTCDataChannelState = 'open';
  readonly bufferedAmount = 0;
  bufferedAmountLowThreshold = 0;
  refuses = false;

  constructor(private readonly carry: (data: string | ArrayBuffer) => void) {
    super();
  }

  send(data: string | Uint8Array<ArrayBuffer>): void {
    if (this.refuses && typeof data !== 'string') throw new DOMException('full', 'OperationError');
    this.carry(typeof data === 'string' ? data : data.slice().buffer);
  }

  open(): void {
    this.readyState = 'open';
    this.dispatchEvent(new Event('open'));
  }

  close(): void {
    this.readyState = 'closed';
  }
}

/** A data channel between two people that a test has in its hands. */
export class FileLine {
  private readonly ears: Record<'ana' | 'ben', (data: string | ArrayBuffer) => void> = {
    ana: () => undefined,
    ben: () => undefined,
  };
  private readonly ends = {
    ana: new LineEnd((data) => {
      this.deliver('ben', data);
    }),
    ben: new LineEnd((data) => {
      this.deliver('ana', data);
    }),
  };
  private damages = false;

  end(whose: 'ana' | 'ben'): RTCDataChannel {
    return this.ends[whose] as unknown as RTCDataChannel;
  }

  listen(whose: 'ana' | 'ben', ear: (data: string | ArrayBuffer) => void): void {
    this.ears[whose] = ear;
  }

  /** The two are not connected yet. */
  hold(): void {
    for (const end of Object.values(this.ends)) end.readyState = 'connecting';
  }

  open(): void {
    for (const end of Object.values(this.ends)) end.open();
  }

  /** From now on the first byte of everything that is no text arrives as another. */
  damageBytes(): void {
    this.damages = true;
  }

  mendBytes(): void {
    this.damages = false;
  }

  /** From now on the browser takes nothing that is no text. */
  refuseBytes(): void {
    for (const end of Object.values(this.ends)) end.refuses = true;
  }

  takeBytes(): void {
    for (const end of Object.values(this.ends)) end.refuses = false;
  }

  /** The channel is closed, as when one of the two has gone. */
  close(): void {
    for (const end of Object.values(this.ends)) end.close();
  }

  private deliver(whose: 'ana' | 'ben', data: string | ArrayBuffer): void {
    if (this.damages && data instanceof ArrayBuffer) {
      const bytes = new Uint8Array(data);
      bytes[0] = (bytes[0] ?? 0) ^ 1;
    }
    queueMicrotask(() => {
      this.ears[whose](data);
    });
  }
}
