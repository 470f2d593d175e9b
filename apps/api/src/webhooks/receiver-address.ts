import { lookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net';

/** Addresses at which there is no receiver: where clouds tell machines their secrets, and what is many machines, or none. */
const FORBIDDEN = new BlockList();
FORBIDDEN.addSubnet('0.0.0.0', 8, 'ipv4');
FORBIDDEN.addSubnet('169.254.0.0', 16, 'ipv4');
FORBIDDEN.addSubnet('224.0.0.0', 3, 'ipv4');
FORBIDDEN.addAddress('100.100.100.200', 'ipv4');
FORBIDDEN.addAddress('::', 'ipv6');
FORBIDDEN.addAddress('fd00:ec2::254', 'ipv6');
FORBIDDEN.addSubnet('fe80::', 10, 'ipv6');
FORBIDDEN.addSubnet('ff00::', 8, 'ipv6');

/** The receiver is at an address that nothing is sent to. */
export class ForbiddenAddress extends Error {}

/** Whether nothing is sent to this address, whoever wants it. An IPv4 address within IPv6 counts as what it is. */
export function isForbidden(address: string): boolean {
  return FORBIDDEN.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** As a URL has it: IPv6 in brackets. @throws {ForbiddenAddress} where it is an address, and forbidden */
export function refuseForbidden(hostname: string): void {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) !== 0 && isForbidden(address)) throw new ForbiddenAddress(address);
}

/** Looks a name up as always, and fails where it leads to what is forbidden: what was looked at is what is connected to. */
export const allowedLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error !== null) {
      callback(error, []);
      return;
    }
    const [first] = addresses;
    if (first === undefined || addresses.some(({ address }) => isForbidden(address))) {
      callback(new ForbiddenAddress(hostname), []);
    } else if (options.all === true) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
