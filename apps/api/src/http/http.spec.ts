import { LOGO_PATH } from '@lets-meet/signaling-contracts';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { TestServer } from '../testing/test-server.js';

describe('what the server serves', () => {
  let server: TestServer;
  let webRoot: string;

  beforeAll(async () => {
    webRoot = await mkdtemp(join(tmpdir(), 'lets-meet-web-'));
    await writeFile(join(webRoot, 'index.html'), '<html><body><lm-root></lm-root></body></html>');
    await writeFile(join(webRoot, 'main-aB-d_234.js'), 'plain');
    await writeFile(join(webRoot, 'main-aB-d_234.js.br'), brotliCompressSync('compressed'));
    await writeFile(join(webRoot, 'chunk-aB-d_234.js'), 'of an older build');
    await writeFile(join(webRoot, 'favicon.svg'), '<svg/>');
    server = await TestServer.start({ WEB_ROOT: webRoot });
  });
  afterAll(async () => {
    await server.stop();
    await rm(webRoot, { recursive: true });
  });

  it('answers every route of the client with its page, fresh each time', async () => {
    for (const path of ['/', '/login', '/index.html', '/people?q=a.b']) {
      const response = await server.request(path);
      expect(response.status).withContext(path).toBe(200);
      expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('Cache-Control')).toBe('no-cache');
      expect(await response.text()).toContain('<lm-root ngCspNonce="');
    }
  });

  it('gives each page a nonce of its own, which is in its policy', async () => {
    const responses = await Promise.all([server.request('/'), server.request('/')]);
    const nonces = await Promise.all(
      responses.map(
        async (response) => /ngCspNonce="([\w-]{22})"/.exec(await response.text())?.[1],
      ),
    );
    responses.forEach((response, at) => {
      const policy = response.headers.get('Content-Security-Policy') ?? '';
      expect(policy).toContain(`style-src 'self' 'nonce-${nonces[at] ?? ''}'`);
    });
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('serves files compressed, and for ever where their name says what is in them', async () => {
    const headers = { 'Accept-Encoding': 'br' };
    const main = await server.request('/main-aB-d_234.js', { headers });
    expect(main.headers.get('Content-Encoding')).toBe('br');
    expect(await main.text()).toBe('compressed');
    expect(main.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    const plain = await server.request('/main-aB-d_234.js', {
      headers: { 'Accept-Encoding': 'identity' },
    });
    expect(await plain.text()).toBe('plain');
    const icon = await server.request('/favicon.svg');
    expect(icon.headers.get('Cache-Control')).toContain('max-age=86400');
    expect(icon.headers.get('Content-Type')).toBe('image/svg+xml');
  });

  it('says not found for what it does not have, in JSON', async () => {
    for (const path of ['/api', '/api/nothing', '/main-00000000.js', '/..%2f..%2fpackage.json']) {
      const response = await server.request(path);
      expect(response.status).withContext(path).toBe(404);
      expect(await response.json()).toEqual({ code: 'not-found' });
    }
    expect((await server.request('/login', { method: 'POST' })).status).toBe(404);
  });

  it('goes on serving when a later build has taken a file away', async () => {
    await rm(join(webRoot, 'chunk-aB-d_234.js'));
    expect((await server.request('/chunk-aB-d_234.js')).status).toBe(404);
    expect((await server.request('/favicon.svg')).status).toBe(200);
  });

  it('lets a page load, connect and be framed by nothing but itself', async () => {
    const { headers } = await server.request('/');
    const policy = (headers.get('Content-Security-Policy') ?? '').split(';');
    for (const directive of [
      "default-src 'self'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'self'",
      "frame-ancestors 'none'",
    ]) {
      expect(policy).toContain(directive);
    }
    expect(headers.get('Permissions-Policy')).toContain('camera=(self), microphone=(self)');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.has('X-Powered-By')).toBeFalse();
    expect(headers.has('Strict-Transport-Security')).toBeFalse();
  });

  it('has nobody keep what it answers, unless that says otherwise', async () => {
    const caching = async (path: string, method = 'GET'): Promise<[number, string | null]> => {
      const { status, headers } = await server.request(path, { method });
      return [status, headers.get('Cache-Control')];
    };
    expect(await caching('/api/session')).toEqual([204, 'no-store']);
    expect(await caching('/api/session', 'DELETE')).toEqual([204, 'no-store']);
    expect(await caching('/metrics')).toEqual([200, 'no-store']);
    expect(await caching('/api/openapi.json')).toEqual([200, 'no-cache']);
    expect(await caching('/api/calls')).toEqual([401, 'no-store']);
    expect(await caching('/api/nothing')).toEqual([404, 'no-store']);
    expect(await caching(`${LOGO_PATH}/00000000000000000000000000000000.png`)).toEqual([
      404,
      'no-store',
    ]);
  });

  it('is alive and ready', async () => {
    expect((await server.request('/healthz')).status).toBe(200);
    expect((await server.request('/readyz')).status).toBe(200);
  });
});
