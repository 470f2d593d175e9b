import type { BrowserContext, Page, WebSocketRoute } from '@playwright/test';

type Way = 'out' | 'in';

/** Makes another payload of that of a message of the server. */
type Rewriter = (payload: { people: unknown[] }) => unknown;

/**
 * The socket between one page and the server, in the hands of the test: what goes over it can be held back, and the
 * line can be cut and mended.
 */
export class SignalingLine {
  private readonly held: Record<Way, (() => void)[]> = { out: [], in: [] };
  private readonly holding: Record<Way, string | null> = { out: null, in: null };
  private readonly lost: Record<Way, string | null> = { out: null, in: null };
  private readonly sockets = new Set<{
    readonly page: WebSocketRoute;
    readonly server: WebSocketRoute;
  }>();
  private readonly rewriters = new Map<string, Rewriter>();
  private readonly names: Record<Way, string[]> = { out: [], in: [] };
  private context: BrowserContext | null = null;

  /** Takes the sockets that a page opens from now on. */
  async take(page: Page): Promise<void> {
    this.context = page.context();
    await page.routeWebSocket(/\/socket\.io\//, (socket) => {
      this.connect(socket);
    });
  }

  /** From the next message of that name on, nothing passes that way until {@link release}. */
  hold(way: Way, event: string): void {
    this.holding[way] = event;
  }

  /** How many frames wait. */
  heldBack(way: Way): number {
    return this.held[way].length;
  }

  /** Lets through what waits, in order, and all that follows. */
  release(way: Way): void {
    this.holding[way] = null;
    for (const pass of this.held[way].splice(0)) pass();
  }

  /** Messages of that name do not arrive any more; everything else does. */
  lose(way: Way, event: string): void {
    this.lost[way] = event;
  }

  /** Changes what the server says in messages of that name. */
  rewrite(event: 'presence-snapshot', rewriter: Rewriter): void {
    this.rewriters.set(event, rewriter);
  }

  /** The names of the messages that passed so far, in order. */
  passed(way: Way): readonly string[] {
    return this.names[way];
  }

  /** Breaks the line; no attempt to open it again succeeds. */
  async cut(): Promise<void> {
    await this.context?.setOffline(true);
    for (const { page, server } of this.sockets) await Promise.all([server.close(), page.close()]);
    this.sockets.clear();
  }

  /** The next attempt to open it succeeds. */
  async mend(): Promise<void> {
    await this.context?.setOffline(false);
  }

  private connect(page: WebSocketRoute): void {
    const server = page.connectToServer();
    this.sockets.add({ page, server });
    page.onMessage((frame) => {
      this.pass('out', frame, () => {
        server.send(frame);
      });
    });
    server.onMessage((frame) => {
      this.pass('in', frame, () => {
        page.send(this.rewritten(frame));
      });
    });
  }

  private rewritten(frame: string | Buffer): string | Buffer {
    const rewriter = this.rewriters.get(eventOf(frame) ?? '');
    if (rewriter === undefined) return frame;
    const [event, payload] = JSON.parse(frame.toString().slice(2)) as [
      string,
      { people: unknown[] },
    ];
    return `42${JSON.stringify([event, rewriter(payload)])}`;
  }

  private pass(way: Way, frame: string | Buffer, send: () => void): void {
    const event = eventOf(frame);
    if (event !== null && event === this.lost[way]) return;
    const passes = (): void => {
      if (event !== null) this.names[way].push(event);
      send();
    };
    const { [way]: waiting } = this.held;
    const begins = event !== null && event === this.holding[way];
    if (waiting.length > 0 || begins) waiting.push(passes);
    else passes();
  }
}

/**
 * The name of the message in a frame: `42` or, with the id of its ack, `427["pre-offer",…]`
 * (https://socket.io/docs/v4/socket-io-protocol). Null for acks, pings and the handshake.
 */
export function eventOf(frame: string | Buffer): string | null {
  return /^42\d*\["([^"]+)"/.exec(frame.toString())?.[1] ?? null;
}
