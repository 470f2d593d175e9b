import { loadModels } from './model-store';

/** The shortest WebAssembly that there is. */
const WASM = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
const CACHE = 'touch-models';

describe('loadModels', () => {
  let contents: Map<string, Uint8Array<ArrayBuffer>>;
  let asked: string[];
  let isOnline: boolean;

  beforeEach(async () => {
    await caches.delete(CACHE);
    [asked, isOnline] = [[], true];
    await serve({ wasm: WASM, hands: Uint8Array.of(1, 2, 3), face: Uint8Array.of(4, 5) });
    spyOn(window, 'fetch').and.callFake((address, options) => {
      const name = address as string;
      const isKept = options?.cache === 'force-cache';
      if (!isOnline && !isKept) return Promise.reject(new TypeError('Failed to fetch'));
      if (!isKept) asked.push(name);
      const content = contents.get(name);
      return Promise.resolve(new Response(content, { status: content === undefined ? 404 : 200 }));
    });
  });

  afterEach(() => caches.delete(CACHE));

  /** What the server has from now on. */
  async function serve(files: Record<'wasm' | 'hands' | 'face', Uint8Array<ArrayBuffer>>) {
    contents = new Map();
    const loader = { file: 'loader.js', bytes: 1, sha256: '0'.repeat(64) };
    const manifest: Record<string, object> = { loader };
    for (const [task, content] of Object.entries(files)) {
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
      const sha256 = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
      const file = `${task}-${sha256.slice(0, 16)}.task`;
      manifest[task] = { file, bytes: content.length, sha256 };
      contents.set(`/touch/${file}`, content);
    }
    contents.set('/touch/manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
  }

  const load = () => loadModels(() => undefined);

  it('gives what the server names, and tells how far it is', async () => {
    const told: [number, number][] = [];
    const models = await loadModels((loaded, total) => told.push([loaded, total]));
    expect([models.loader, models.hands, models.face]).toEqual([
      '/touch/loader.js',
      Uint8Array.of(1, 2, 3),
      Uint8Array.of(4, 5),
    ]);
    expect(told.at(-1)).toEqual([13, 13]);
  });

  it('asks the server only once for what does not change', async () => {
    await load();
    asked = [];
    await load();
    expect(asked).toEqual(['/touch/manifest.json']);
  });

  it('needs no network once it has loaded', async () => {
    await load();
    isOnline = false;
    expect((await load()).hands).toEqual(Uint8Array.of(1, 2, 3));
  });

  it('loads what has changed, and forgets what was', async () => {
    await load();
    await serve({ wasm: WASM, hands: Uint8Array.of(6), face: Uint8Array.of(4, 5) });
    expect((await load()).hands).toEqual(Uint8Array.of(6));
    const kept = await (await caches.open(CACHE)).keys();
    expect(kept).toHaveSize(3);
  });

  it('refuses a file that is not what the server names, and loads it again the next time', async () => {
    const [name = ''] = [...contents.keys()].filter((address) => address.includes('hands'));
    const right = contents.get(name) ?? WASM;
    contents.set(name, Uint8Array.of(9));
    await expectAsync(load()).toBeRejectedWithError(/is not what the server names/);
    contents.set(name, right);
    expect((await load()).hands).toEqual(right);
  });

  it('fails where a file is missing', async () => {
    for (const name of contents.keys()) if (name.includes('face')) contents.delete(name);
    await expectAsync(load()).toBeRejectedWithError('A file: 404');
  });
});
