import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { IndexPage, type PageFactsSource } from './index-page.js';
import type { Middleware } from './security-headers.js';

/**
 * What the build names after a digest of its content never changes: `chunk-BV5wA_SQ.js`, `vision-617b8e0248dbd27e.wasm`,
 * and all of `media`.
 */
const HASHED = /^\/media\/|^\/touch\/\w+-[0-9a-f]{16}\.|-(?=[\w-]*[A-Z0-9_])[\w-]{8}\.(?:js|css)$/;
export const FOR_EVER = 'public, max-age=31536000, immutable';
/** The typeface, the icons: the same for years, and no harm where a day late. */
const FOR_A_DAY = 'public, max-age=86400, stale-while-revalidate=604800';
/** Paths that are not the client's. */
const SERVER_PATHS = /^\/(?:api|metrics|socket\.io|healthz|readyz)(?:\/|$)/;
const FILE_NAME = /\.\w+$/;

/** Serves the built client; undefined where there is none. Every other path without a file name is one of its routes. */
export function clientFiles(webRoot: string, facts: PageFactsSource): Middleware | undefined {
  const indexFile = join(webRoot, 'index.html');
  if (!existsSync(indexFile)) return undefined;
  const index = new IndexPage(readFileSync(indexFile, 'utf8'), facts);
  const files = sirv(webRoot, {
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', HASHED.test(path) ? FOR_EVER : FOR_A_DAY);
    },
  });
  return (request, response, next) => {
    const path = pathOf(request);
    if (!isRead(request) || SERVER_PATHS.test(path)) {
      next();
    } else if (path === '/index.html' || !FILE_NAME.test(path)) {
      index.serve(request, response).catch(next);
    } else if (existsSync(join(webRoot, path))) {
      files(request, response, next);
    } else {
      // sirv knows the files of the start: of one that a later build took away the stream would fail, and the server with it.
      next();
    }
  };
}

function isRead({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '/';
}
