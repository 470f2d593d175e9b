import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { IndexPage } from './index-page.js';
import type { Middleware } from './security-headers.js';

/** What the build names after a digest of its content never changes: `chunk-BV5wA_SQ.js`, and all of `media`. */
const HASHED = /^\/media\/|-(?=[\w-]*[A-Z0-9_])[\w-]{8}\.(?:js|css)$/;
/** Paths that are not the client's. */
const SERVER_PATHS = /^\/(?:api|socket\.io|healthz|readyz)(?:\/|$)/;
const FILE_NAME = /\.\w+$/;

/** Serves the built client; undefined where there is none. Every other path without a file name is one of its routes. */
export function clientFiles(webRoot: string): Middleware | undefined {
  const indexFile = join(webRoot, 'index.html');
  if (!existsSync(indexFile)) return undefined;
  const index = new IndexPage(readFileSync(indexFile, 'utf8'));
  const files = sirv(webRoot, {
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
    setHeaders: (response, path) => {
      const hashed = HASHED.test(path);
      response.setHeader(
        'Cache-Control',
        hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  return (request, response, next) => {
    const path = pathOf(request);
    if (!isRead(request) || SERVER_PATHS.test(path)) {
      next();
    } else if (path === '/index.html' || !FILE_NAME.test(path)) {
      index.serve(request, response).catch(next);
    } else {
      files(request, response, next);
    }
  };
}

function isRead({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '/';
}
