import type { IncomingMessage } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';
import type { Config } from '../config/config.js';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** The headers by which a proxy says for whom it asks. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'];

/** The address that a request comes from; where a proxy is trusted, the one that it saw. */
export function visitorAddress(request: IncomingMessage, { trustProxy }: Config): string {
  const forwarded = trustProxy ? lastOf(request.headers['x-forwarded-for']) : undefined;
  return plain(forwarded ?? request.socket.remoteAddress ?? '');
}

/** Whom wrong attempts are counted for: of IPv6 the network, since one machine has as many addresses as it likes. */
export function visitorNetwork(address: string): string {
  return isIPv6(address) ? `${firstGroups(address, 4).join(':')}::/64` : address;
}

/**
 * Whether somebody at this very machine asks. What comes over a proxy that nobody said to trust is not taken for that,
 * although the proxy is here.
 */
export function isFromThisMachine(request: IncomingMessage, config: Config): boolean {
  if (!config.trustProxy && FORWARDED.some((header) => header in request.headers)) return false;
  return isLoopback(visitorAddress(request, config));
}

function isLoopback(address: string): boolean {
  return LOOPBACK.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** Whether the connection itself begins at this very machine, and nobody passes anything on by it, trusted or not. */
export function comesStraightFromThisMachine({ headers, socket }: IncomingMessage): boolean {
  return (
    !FORWARDED.some((header) => header in headers) && isLoopback(plain(socket.remoteAddress ?? ''))
  );
}

/** An IPv4 address that comes in an IPv6 socket is one all the same. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

/** The last of the list is what our own proxy wrote; what stands before it, anybody could have sent. */
function lastOf(header: string | string[] | undefined): string | undefined {
  const list = Array.isArray(header) ? header.join() : header;
  return list?.split(',').at(-1)?.trim();
}

/** The first groups of an IPv6 address, `::` written out. */
function firstGroups(address: string, count: number): string[] {
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const groups = (part: string): string[] => part.split(':').filter((group) => group !== '');
  const [before, after] = [groups(head), groups(tail ?? '')];
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...zeros, ...after].slice(0, count);
}
