import { bestDelegate } from './graphics-kind';
import { createTasks } from './landmark-tasks';
import { loadModels, type Models } from './model-store';
import { TouchWatch } from './touch-watch';
import { runsSimd } from './wasm-simd';
import { makeWhereItRuns } from './where-it-runs';
import type { FromWorker, ToWorker, TouchProblem } from './worker-message';

// The page's own types call `self` a window.
const scope = self as unknown as {
  postMessage(message: FromWorker): void;
  onmessage: (event: MessageEvent<ToWorker>) => void;
  close(): void;
};

let watch: TouchWatch | undefined;
/** Of the camera's frames, while there are any to be looked at. */
let reader: ReadableStreamDefaultReader<VideoFrame> | undefined;

scope.onmessage = ({ data }) => {
  switch (data.kind) {
    case 'load':
      void load(data);
      break;
    case 'sensitivity':
      if (watch !== undefined) watch.sensitivity = data.sensitivity;
      break;
    case 'busy':
      if (watch !== undefined) watch.isBusy = data.isBusy;
      break;
    case 'frames':
      pause();
      void read(data.frames.getReader());
      break;
    case 'frame':
      lookAt(data.frame, data.frame.width, data.frame.height, data.time);
      break;
    case 'pause':
      pause();
      break;
    case 'ask':
      scope.postMessage({ kind: 'alive' });
      break;
    case 'close':
      pause();
      scope.close();
      break;
  }
};

async function load(order: Extract<ToWorker, { kind: 'load' }>): Promise<void> {
  const best = bestDelegate();
  if (best === undefined) {
    fail('no-webgl');
    return;
  }
  if (!runsSimd()) {
    fail('no-simd');
    return;
  }
  let models: Models;
  try {
    models = await loadModels((loaded, total) => {
      scope.postMessage({ kind: 'progress', loaded, total });
    });
  } catch (error) {
    fail('no-models', error);
    return;
  }
  try {
    const wanted = order.delegate === 'best' ? best : order.delegate;
    const { made: tasks, delegate } = await makeWhereItRuns(wanted, (delegate) =>
      createTasks(models, delegate, order.pictures),
    );
    watch = new TouchWatch(tasks, order.pictures, order.sensitivity);
    scope.postMessage({ kind: 'ready', delegate });
  } catch (error) {
    fail('broken', error);
  }
}

function pause(): void {
  void reader?.cancel();
  reader = undefined;
  watch?.forget();
}

async function read(mine: ReadableStreamDefaultReader<VideoFrame>): Promise<void> {
  reader = mine;
  let next = 0;
  for (;;) {
    const { done, value: frame } = await mine.read();
    if (done) return;
    if (mine !== reader) {
      frame.close();
      return;
    }
    const now = performance.now();
    if (now < next) {
      frame.close();
      continue;
    }
    const rest = lookAt(frame, frame.displayWidth, frame.displayHeight, now);
    next = performance.now() + rest;
  }
}

/** @returns how long to wait before the next look, in ms */
function lookAt(
  frame: VideoFrame | ImageBitmap,
  width: number,
  height: number,
  time: number,
): number {
  try {
    const decided = watch?.look(frame, width, height, time);
    if (decided !== undefined) scope.postMessage(decided);
    return decided?.pause ?? 0;
  } catch (error) {
    fail('broken', error);
    watch = undefined;
    pause();
    return 0;
  } finally {
    frame.close();
  }
}

function fail(problem: TouchProblem, error?: unknown): void {
  if (error !== undefined) console.info('The hand-to-face alert:', error);
  scope.postMessage({ kind: 'failed', problem });
}
