import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../config/config.js';
import { readOwnCookie, writeOwnCookie } from '../http/own-cookie.js';

const NAME = 'lets-meet';

export function readSessionCookie(request: IncomingMessage, config: Config): string | undefined {
  return readOwnCookie(request, config, NAME);
}

/** Gives the browser its token until the browser is closed; how long it is good for, the server decides. */
export function setSessionCookie(
  request: IncomingMessage,
  response: ServerResponse,
  config: Config,
  token: string,
): void {
  writeOwnCookie(request, response, config, { name: NAME, value: token });
}

export function clearSessionCookie(
  request: IncomingMessage,
  response: ServerResponse,
  config: Config,
): void {
  writeOwnCookie(request, response, config, { name: NAME, value: '', maxAge: 0 });
}
