import type { WorkerStart } from '../../parts/worker-script';

// Angular's builder knows a worker by the words `new Worker(new URL(…))`, whatever `Worker` is.

export const readFileWorker = <T>(Worker: WorkerStart<T>): T =>
  new Worker(new URL('./read-file.worker', import.meta.url), { type: 'module' });

export const writeFileWorker = <T>(Worker: WorkerStart<T>): T =>
  new Worker(new URL('./write-file.worker', import.meta.url), { type: 'module' });
