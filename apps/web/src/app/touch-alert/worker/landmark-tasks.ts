import { FaceLandmarker, HandLandmarker } from '@mediapipe/tasks-vision';
import type { Models } from './model-store';
import type { Delegate } from './worker-message';

/** The two networks at work. */
export interface LandmarkTasks {
  readonly hands: HandLandmarker;
  readonly face: FaceLandmarker;
}

/** What the loader takes: how to make an instance of the WebAssembly. */
interface ModuleSettings {
  instantiateWasm(
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): object;
  /** Lines that its authors find worth saying: of every start, and none of them a fault of ours. */
  readonly print: (line: string) => void;
  readonly printErr: (line: string) => void;
}

/** Where the library looks for the loader and its settings, and whence it takes them away each time. */
interface LoaderPlace {
  ModuleFactory?: unknown;
  /** Likewise a line of its own, which the loader would put among the warnings. */
  custom_dbg?: (line: string) => void;
  Module?: ModuleSettings | undefined;
}

/** Nothing is loaded from here: the loader and the WebAssembly are given. */
const NO_FILES = { wasmLoaderPath: '', wasmBinaryPath: '' };

/** Below the presets: what a network half believes is judged by geometry and by a vote over pictures. */
const HALF_SURE = 0.3;

/**
 * Makes the two tasks.
 * @param pictures each stands for itself; otherwise hands and face are followed from one to the next
 */
export async function createTasks(
  models: Models,
  delegate: Delegate,
  pictures: boolean,
): Promise<LandmarkTasks> {
  const { default: factory } = (await import(models.loader)) as { default: unknown };
  const place = globalThis as LoaderPlace;
  place.custom_dbg = note;
  // In a worker that is a module the library cannot load the loader itself, and forgets it with each task that it makes.
  const setLoader = () => {
    place.ModuleFactory = factory;
    place.Module = {
      instantiateWasm: (imports, done) => {
        void WebAssembly.instantiate(models.wasm, imports).then((instance) => {
          done(instance, models.wasm);
        });
        return {};
      },
      print: note,
      printErr: note,
    };
  };
  const common = (modelAssetBuffer: Uint8Array) =>
    ({
      baseOptions: { modelAssetBuffer, delegate: delegate === 'gpu' ? 'GPU' : 'CPU' },
      runningMode: pictures ? 'IMAGE' : 'VIDEO',
    }) as const;
  setLoader();
  const hands = await HandLandmarker.createFromOptions(NO_FILES, {
    ...common(models.hands.slice()),
    numHands: 2,
    minHandDetectionConfidence: HALF_SURE,
    minHandPresenceConfidence: HALF_SURE,
  });
  setLoader();
  const face = await FaceLandmarker.createFromOptions(NO_FILES, {
    ...common(models.face.slice()),
    numFaces: 1,
    minFaceDetectionConfidence: HALF_SURE,
    minFacePresenceConfidence: HALF_SURE,
  });
  return { hands, face };
}

/** For developers, who ask their browser for such lines; an error of the library is thrown. */
function note(line: string): void {
  console.debug(line);
}
