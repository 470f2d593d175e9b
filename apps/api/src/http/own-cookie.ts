import { parseCookie, stringifySetCookie } from 'cookie';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../config/config.js';
import { isSecure } from './own-origin.js';

/** A cookie that only this server reads. */
export interface OwnCookie {
  readonly name: string;
  readonly value: string;
  /** In seconds; 0 takes it away. Without it, the browser keeps it until it is closed. */
  readonly maxAge?: number;
}

export function readOwnCookie(
  request: IncomingMessage,
  config: Config,
  name: string,
): string | undefined {
  return parseCookie(request.headers.cookie ?? '')[nameOf(name, isSecure(request, config))];
}

export function writeOwnCookie(
  request: IncomingMessage,
  response: ServerResponse,
  config: Config,
  { name, ...content }: OwnCookie,
): void {
  const secure = isSecure(request, config);
  const cookie = stringifySetCookie({
    name: nameOf(name, secure),
    ...content,
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
  });
  response.appendHeader('Set-Cookie', cookie);
}

/** Over HTTPS the prefix makes browsers refuse one that any other host or plain HTTP could have set. */
function nameOf(name: string, secure: boolean): string {
  return secure ? `__Host-${name}` : name;
}
