import * as z from 'zod/mini';

const FOLDER = '/touch/';
/** The browser keeps the files under this name until they change. */
const CACHE = 'touch-models';

const file = z.object({
  file: z.string().check(z.regex(/^[\w-]+\.\w+$/)),
  bytes: z.number().check(z.positive()),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
const manifest = z.object({ loader: file, wasm: file, hands: file, face: file });

type ModelFile = z.infer<typeof file>;

/** All that the networks need to run. */
export interface Models {
  /** The address of the module that starts the WebAssembly. */
  readonly loader: string;
  readonly wasm: WebAssembly.Module;
  readonly hands: Uint8Array;
  readonly face: Uint8Array;
}

/**
 * Loads the networks: from the server the first time, from what the browser kept ever after, also without a network.
 * @param tell called as bytes come in, of all files together
 * @throws where a file cannot be had or is not the one that the server names
 */
export async function loadModels(tell: (loaded: number, total: number) => void): Promise<Models> {
  const { loader, ...files } = await loadManifest();
  const kept = await openCache();
  const total = Object.values(files).reduce((sum, { bytes }) => sum + bytes, 0);
  let loaded = 0;
  const load = (wanted: ModelFile) =>
    loadFile(wanted, kept, (bytes) => {
      loaded += bytes;
      tell(loaded, total);
    });
  const [wasm, hands, face] = await Promise.all([
    load(files.wasm).then((bytes) => WebAssembly.compile(bytes)),
    load(files.hands),
    load(files.face),
  ]);
  await forgetOthers(kept, Object.values(files));
  return { loader: FOLDER + loader.file, wasm, hands, face };
}

async function loadManifest(): Promise<z.infer<typeof manifest>> {
  const address = `${FOLDER}manifest.json`;
  const response = await fetch(address).catch(
    // Without a network the one of last time, which the browser would only have asked about.
    () => fetch(address, { cache: 'force-cache' }),
  );
  if (!response.ok) throw new Error(`The manifest: ${response.status}`);
  return manifest.parse(await response.json());
}

/** Undefined where the browser keeps nothing for this page, as in some private windows. */
async function openCache(): Promise<Cache | undefined> {
  try {
    return await caches.open(CACHE);
  } catch {
    // A SecurityError or a QuotaExceededError: then they are loaded each time.
    return undefined;
  }
}

async function loadFile(
  { file, sha256 }: ModelFile,
  kept: Cache | undefined,
  tell: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const address = FOLDER + file;
  const old = await kept?.match(address);
  const bytes = await readWhole(old ?? (await fetch(address)), tell);
  if ((await digest(bytes)) !== sha256) {
    await kept?.delete(address);
    throw new Error(`${file} is not what the server names`);
  }
  if (old === undefined) {
    // What cannot be kept is loaded again next time.
    await kept?.put(address, new Response(bytes)).catch(() => undefined);
  }
  return bytes;
}

async function readWhole(
  response: Response,
  tell: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!response.ok || response.body === null) throw new Error(`A file: ${response.status}`);
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (chunk, controller) => {
        tell(chunk.byteLength);
        controller.enqueue(chunk);
      },
    }),
  );
  return new Uint8Array(await new Response(counted).arrayBuffer());
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** An older version of a file is of no more use. */
async function forgetOthers(kept: Cache | undefined, files: readonly ModelFile[]): Promise<void> {
  const wanted = new Set(files.map(({ file }) => FOLDER + file));
  for (const request of (await kept?.keys()) ?? []) {
    if (!wanted.has(new URL(request.url).pathname)) await kept?.delete(request);
  }
}
