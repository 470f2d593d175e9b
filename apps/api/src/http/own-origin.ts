import type { IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';
import type { Config } from '../config/config.js';

/** Whether the browser reached us over HTTPS; a proxy's word counts only where it is trusted. */
export function isSecure(request: IncomingMessage, { trustProxy }: Config): boolean {
  const forwarded = trustProxy ? firstOf(request.headers['x-forwarded-proto']) : undefined;
  if (forwarded !== undefined) return forwarded === 'https';
  return (request.socket as Partial<TLSSocket>).encrypted === true;
}

/**
 * Whether a page of somebody else's makes this request. Browsers name the origin of every socket and of every request
 * that changes something; what names none is no browser and carries no cookie that is not its own.
 */
export function isForeign(request: IncomingMessage, config: Config): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return false;
  if (!URL.canParse(origin)) return true;
  const { host, protocol } = new URL(origin);
  // Plain HTTP may be HTTPS at a proxy that is not trusted to say so; the other way round is an attack.
  const downgraded = isSecure(request, config) && protocol !== 'https:';
  return downgraded || host !== ownHost(request, config, protocol);
}

/** Our own origin, as the browser knows it. */
export function ownOrigin(request: IncomingMessage, config: Config): string {
  const protocol = isSecure(request, config) ? 'https:' : 'http:';
  return `${protocol}//${ownHost(request, config, protocol) ?? ''}`;
}

/** The host and port by which the browser knows us, without the port that goes without saying. */
function ownHost(
  request: IncomingMessage,
  { trustProxy }: Config,
  protocol: string,
): string | undefined {
  const forwarded = trustProxy ? firstOf(request.headers['x-forwarded-host']) : undefined;
  const url = `${protocol}//${forwarded ?? request.headers.host ?? ''}`;
  return URL.canParse(url) ? new URL(url).host : undefined;
}

/** The first of a list in a header: what the proxy nearest to the browser said. */
function firstOf(header: string | string[] | undefined): string | undefined {
  const list = Array.isArray(header) ? header.join() : header;
  return list?.split(',')[0]?.trim();
}
