import type { IncomingMessage } from 'node:http';
import { testConfig } from '../testing/test-config.js';
import { isFromThisMachine, visitorAddress, visitorNetwork } from './visitor-address.js';

describe('the address of a visitor', () => {
  const direct = testConfig();
  const proxied = testConfig({ TRUST_PROXY: 'true' });

  function request(
    remoteAddress: string,
    headers: IncomingMessage['headers'] = {},
  ): IncomingMessage {
    return { headers, socket: { remoteAddress } } as unknown as IncomingMessage;
  }

  it('is that of the socket, IPv4 as such', () => {
    expect(visitorAddress(request('192.0.2.7'), direct)).toBe('192.0.2.7');
    expect(visitorAddress(request('::ffff:192.0.2.7'), direct)).toBe('192.0.2.7');
  });

  it('is what a trusted proxy saw, whatever the visitor says before that', () => {
    const said = request('10.0.0.1', { 'x-forwarded-for': '127.0.0.1, 203.0.113.9' });
    expect(visitorAddress(said, proxied)).toBe('203.0.113.9');
    expect(visitorAddress(said, direct)).toBe('10.0.0.1');
  });

  it('is of this machine on its loopback addresses only', () => {
    for (const address of ['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1']) {
      expect(isFromThisMachine(request(address), direct))
        .withContext(address)
        .toBeTrue();
    }
    for (const address of ['192.0.2.7', '::2', 'fe80::1', '']) {
      expect(isFromThisMachine(request(address), direct))
        .withContext(address)
        .toBeFalse();
    }
  });

  it('is not of this machine where a proxy here asks for somebody else', () => {
    const forwarded = request('127.0.0.1', { 'x-forwarded-for': '203.0.113.9' });
    expect(isFromThisMachine(forwarded, direct)).toBeFalse();
    expect(isFromThisMachine(forwarded, proxied)).toBeFalse();
    const spoofed = request('127.0.0.1', { 'x-forwarded-for': '127.0.0.1, 203.0.113.9' });
    expect(isFromThisMachine(spoofed, proxied)).toBeFalse();
    const nameless = request('127.0.0.1', { forwarded: 'proto=https' });
    expect(isFromThisMachine(nameless, direct)).toBeFalse();
  });

  it('counts as one with those of the same IPv6 network', () => {
    expect(visitorNetwork('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(visitorNetwork('2001:db8::5')).toBe('2001:db8:0:0::/64');
    expect(visitorNetwork('::1')).toBe('0:0:0:0::/64');
    expect(visitorNetwork('192.0.2.7')).toBe('192.0.2.7');
  });
});
