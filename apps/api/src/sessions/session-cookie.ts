import { parseCookie, stringifySetCookie } from 'cookie';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../config/config.js';
import { isSecure } from '../http/own-origin.js';

/** Over HTTPS the prefix makes browsers refuse one that any other host or plain HTTP could have set. */
function cookieName(secure: boolean): string {
  return secure ? '__Host-lets-meet' : 'lets-meet';
}

export function readSessionCookie(request: IncomingMessage, config: Config): string | undefined {
  return parseCookie(request.headers.cookie ?? '')[cookieName(isSecure(request, config))];
}

/** Gives the browser its token until the browser is closed; how long it is good for, the server decides. */
export function setSessionCookie(
  request: IncomingMessage,
  response: ServerResponse,
  config: Config,
  token: string,
): void {
  writeCookie(request, response, config, { value: token });
}

export function clearSessionCookie(
  request: IncomingMessage,
  response: ServerResponse,
  config: Config,
): void {
  writeCookie(request, response, config, { value: '', maxAge: 0 });
}

function writeCookie(
  request: IncomingMessage,
  response: ServerResponse,
  config: Config,
  content: { readonly value: string; readonly maxAge?: number },
): void {
  const secure = isSecure(request, config);
  const cookie = stringifySetCookie({
    name: cookieName(secure),
    ...content,
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
  });
  response.appendHeader('Set-Cookie', cookie);
}
