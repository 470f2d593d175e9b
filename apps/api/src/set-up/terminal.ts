import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { Writable } from 'node:stream';

/** Asks somebody at a terminal, or reads the answers line by line where there is none. */
export class Terminal {
  private readonly lines: string[] = [];
  private readonly input: Interface;
  private hidden = false;
  private ended = false;
  private onLine: () => void = () => undefined;

  constructor() {
    const output = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        if (!this.hidden) process.stderr.write(chunk);
        done();
      },
    });
    this.input = createInterface({
      input: process.stdin,
      output,
      terminal: process.stdin.isTTY,
    });
    this.input.on('line', (line) => {
      this.lines.push(line);
      this.onLine();
    });
    void once(this.input, 'close').then(() => {
      this.ended = true;
      this.onLine();
    });
  }

  /** @param hidden whether what is typed is not to be seen; undefined where the input ends without an answer */
  async ask(question: string, hidden = false): Promise<string | undefined> {
    process.stderr.write(`${question}: `);
    this.hidden = hidden;
    while (this.lines.length === 0 && !this.ended) {
      await new Promise<void>((resolve) => {
        this.onLine = resolve;
      });
    }
    if (hidden || !process.stdin.isTTY) process.stderr.write('\n');
    this.hidden = false;
    return this.lines.shift();
  }

  close(): void {
    this.input.close();
  }
}
