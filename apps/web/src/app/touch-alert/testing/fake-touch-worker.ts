import type { TouchState } from '../decision/sighting';
import type { Delegate, FromWorker, ToWorker, TouchProblem } from '../worker/worker-message';

/** The worker of the alert as a test wants it to be. */
export class FakeTouchWorker {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  onmessageerror: ((event: Event) => void) | null = null;
  readonly told: ToWorker[] = [];
  closed = false;

  postMessage(message: ToWorker): void {
    this.told.push(message);
    if (message.kind === 'close') this.closed = true;
  }

  terminate(): void {
    this.closed = true;
  }

  /** What a page takes for a worker. */
  asWorker(): Worker {
    return this as unknown as Worker;
  }

  load(loaded: number, total: number): void {
    this.say({ kind: 'progress', loaded, total });
  }

  becomeReady(delegate: Delegate = 'cpu'): void {
    this.say({ kind: 'ready', delegate });
  }

  /** @param time of the picture, in ms */
  see(state: TouchState, time: number): void {
    const outline = { aspect: 4 / 3, face: [], hands: [] };
    this.say({ kind: 'decided', state, time, cost: 20, pause: 80, outline });
  }

  fail(problem: TouchProblem): void {
    this.say({ kind: 'failed', problem });
  }

  answer(): void {
    this.say({ kind: 'alive' });
  }

  die(): void {
    this.onerror?.(new Event('error'));
  }

  /** How often it was told so. */
  countOf(kind: ToWorker['kind']): number {
    return this.told.filter((message) => message.kind === kind).length;
  }

  private say(data: FromWorker): void {
    this.onmessage?.(new MessageEvent('message', { data }));
  }
}
