import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartProblem } from '../config/start-problem.js';
import { TestServer } from '../testing/test-server.js';

describe('the files of the hand-on-face alert', () => {
  const file = (name: string) => ({ file: name, bytes: 4, sha256: '0'.repeat(64) });
  const built = {
    loader: file('vision_loader-0123456789abcdef.js'),
    wasm: file('vision-0123456789abcdef.wasm'),
    hands: file('hand_landmarker-0123456789abcdef.task'),
    face: file('face_landmarker-0123456789abcdef.task'),
  };
  let webRoot: string;

  beforeAll(async () => {
    webRoot = await mkdtemp(join(tmpdir(), 'lets-meet-touch-'));
    await mkdir(join(webRoot, 'touch'));
    await writeFile(join(webRoot, 'index.html'), '<html><body><lm-root></lm-root></body></html>');
    await writeFile(join(webRoot, 'touch/manifest.json'), JSON.stringify(built));
    await writeFile(join(webRoot, 'touch', built.wasm.file), 'wasm');
  });
  afterAll(() => rm(webRoot, { recursive: true }));

  it('are named fresh each time, and kept for ever', async () => {
    const server = await TestServer.start({ WEB_ROOT: webRoot });
    const manifest = await server.request('/touch/manifest.json');
    expect(await manifest.json()).toEqual(built);
    expect(manifest.headers.get('Cache-Control')).toBe('no-cache');
    const wasm = await server.request(`/touch/${built.wasm.file}`);
    expect(wasm.headers.get('Content-Type')).toBe('application/wasm');
    expect(wasm.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect((await server.request('/touch/other.task')).status).toBe(404);
    await server.stop();
  });

  it("may be an administrator's own", async () => {
    const own = await mkdtemp(join(tmpdir(), 'lets-meet-models-'));
    await writeFile(join(own, 'hand_landmarker.task'), 'mine');
    const server = await TestServer.start({ WEB_ROOT: webRoot, TOUCH_MODELS: own });
    const manifest = (await (await server.request('/touch/manifest.json')).json()) as typeof built;
    expect(manifest.face).toEqual(built.face);
    expect(manifest.hands.file).toMatch(/^hand_landmarker-[0-9a-f]{16}\.task$/);
    const model = await server.request(`/touch/${manifest.hands.file}`);
    expect(await model.text()).toBe('mine');
    expect(model.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    await server.stop();
    await rm(own, { recursive: true });
  });

  it('stop the start where the folder that should have them has none', async () => {
    const start = TestServer.start({ WEB_ROOT: webRoot, TOUCH_MODELS: webRoot });
    await expectAsync(start).toBeRejectedWithError(StartProblem, /^TOUCH_MODELS is wrong/);
  });
});
