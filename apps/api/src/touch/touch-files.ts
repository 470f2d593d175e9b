import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../config/config.js';
import { FOR_EVER } from '../http/client-files.js';
import type { Middleware } from '../http/security-headers.js';
import { builtManifest, ownModels } from './touch-manifest.js';

const FOLDER = '/touch/';

/**
 * Says which files the hand-on-face alert loads, and serves those of them that are an administrator's own; the others are
 * files of the client like any other.
 * @throws {StartProblem} where the folder of one's own has none
 */
export async function touchFiles({ webRoot, touchModels }: Config): Promise<Middleware> {
  const built = await builtManifest(webRoot);
  const own = await ownModels(touchModels);
  const manifest =
    built === undefined
      ? undefined
      : Buffer.from(JSON.stringify({ ...built, ...own.entries }), 'utf8');
  return (request, response, next) => {
    const name = nameBelowFolder(request);
    const model = name === undefined ? undefined : own.files.get(name);
    if (name === 'manifest.json' && manifest !== undefined) {
      send(request, response, manifest, 'application/json', 'no-cache');
    } else if (model !== undefined) {
      send(request, response, model, 'application/octet-stream', FOR_EVER);
    } else {
      next();
    }
  };
}

function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  content: Buffer,
  type: string,
  caching: string,
): void {
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', caching);
  response.setHeader('Content-Length', content.byteLength);
  response.end(method === 'HEAD' ? undefined : content);
}

/** The name that is asked for below the folder; undefined for anything else. */
function nameBelowFolder({ method, url = '' }: IncomingMessage): string | undefined {
  const path = url.split('?', 1)[0] ?? '';
  const isRead = method === 'GET' || method === 'HEAD';
  return isRead && path.startsWith(FOLDER) ? path.slice(FOLDER.length) : undefined;
}
