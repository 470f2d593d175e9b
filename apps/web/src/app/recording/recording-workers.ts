import type { WorkerStart } from '../parts/worker-script';

// Angular's builder knows a worker by the words `new Worker(new URL(…))`, whatever `Worker` is.

export const writerWorker = <T>(Worker: WorkerStart<T>): T =>
  new Worker(new URL('./storage/writer.worker', import.meta.url), { type: 'module' });

export const composerWorker = <T>(Worker: WorkerStart<T>): T =>
  new Worker(new URL('./picture/composer.worker', import.meta.url), { type: 'module' });

export const finishWorker = <T>(Worker: WorkerStart<T>): T =>
  new Worker(new URL('./finish/finish.worker', import.meta.url), { type: 'module' });
