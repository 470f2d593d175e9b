import { Subject, type Observable } from 'rxjs';
import { writerWorker } from '../recording-workers';
import type { Begun } from './recording-journal';
import type { WriterReply, WriterRequest } from './writer-protocol';

type Written = Extract<WriterReply, { type: 'written' }>;

/** The page's end of the worker that writes one recording. */
export class RecordingWriter {
  private readonly worker = writerWorker(Worker);
  private readonly acknowledged = new Subject<Written>();
  private readonly failures = new Subject<string>();
  private settle: ((problem: string | null) => void) | null = null;
  private problem: string | null = null;

  /** What is on the disk, after each chunk. */
  readonly written$: Observable<Written> = this.acknowledged.asObservable();
  /** Emits the name of the browser's error, once; what was written before it stays. */
  readonly failed$: Observable<string> = this.failures.asObservable();

  constructor() {
    this.worker.onmessage = ({ data }: MessageEvent<WriterReply>) => {
      this.receive(data);
    };
    this.worker.onerror = () => {
      this.fail('WorkerError');
    };
  }

  /** @returns the name of the browser's error, or null where it is open */
  open(id: string, begun: Begun): Promise<string | null> {
    return this.ask({ type: 'open', id, begun });
  }

  append(chunk: Blob, at: number): void {
    if (this.problem === null) this.request({ type: 'append', chunk, at });
  }

  /** Once everything before it is written. */
  async stop(at: number): Promise<void> {
    if (this.problem === null) await this.ask({ type: 'stop', at });
  }

  /** Gives the worker up; what is written is on the disk. */
  close(): void {
    this.worker.terminate();
  }

  private ask(request: WriterRequest): Promise<string | null> {
    return new Promise((resolve) => {
      this.settle = resolve;
      this.request(request);
    });
  }

  private request(request: WriterRequest): void {
    this.worker.postMessage(request);
  }

  private receive(reply: WriterReply): void {
    switch (reply.type) {
      case 'opened':
      case 'stopped':
        this.settle?.(null);
        break;
      case 'written':
        this.acknowledged.next(reply);
        break;
      case 'failed':
        this.fail(reply.problem);
    }
  }

  private fail(problem: string): void {
    if (this.problem !== null) return;
    this.problem = problem;
    this.settle?.(problem);
    this.failures.next(problem);
  }
}
