/** What a worker is started with: `Worker` itself, or what only wants its address. */
export type WorkerStart<T> = new (script: URL, options: WorkerOptions) => T;

/** In the place of `Worker`: the browser keeps its script, so that it can be started when the server is away. */
class WorkerScript {
  readonly kept: Promise<unknown>;

  constructor(script: URL) {
    this.kept = keep(script);
  }
}

/** Keeps the script of a worker; settled when it is there. */
export function scriptOf(
  start: (Worker: WorkerStart<WorkerScript>) => WorkerScript,
): Promise<unknown> {
  return start(WorkerScript).kept;
}

/** Fetches what never changes at its address into the browser's cache. */
async function keep(address: URL): Promise<void> {
  const response = await fetch(address, { priority: 'low' });
  // Only what was read to its end is kept.
  await response.blob();
}
