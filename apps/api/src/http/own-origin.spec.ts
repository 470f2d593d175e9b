import type { IncomingMessage } from 'node:http';
import { testConfig } from '../testing/test-config.js';
import { isForeign, isSecure } from './own-origin.js';

describe('the origin of a request', () => {
  const direct = testConfig();
  const proxied = testConfig({ TRUST_PROXY: 'true' });

  function request(headers: IncomingMessage['headers'], encrypted = false): IncomingMessage {
    return { headers, socket: { encrypted } } as unknown as IncomingMessage;
  }

  it('is our own where it names the host that was asked', () => {
    for (const [origin, host] of [
      ['http://localhost:3000', 'localhost:3000'],
      ['https://meet.example.org', 'meet.example.org'],
      ['https://meet.example.org', 'meet.example.org:443'],
      ['https://MEET.example.org', 'meet.example.org'],
      ['https://[2001:db8::1]:3000', '[2001:db8::1]:3000'],
    ] as const) {
      expect(isForeign(request({ origin, host }), direct))
        .withContext(origin)
        .toBeFalse();
    }
  });

  it('is foreign where it names another host, another port or none', () => {
    for (const origin of [
      'http://localhost:3001',
      'http://localhost',
      'https://elsewhere.example',
      'http://localhost:3000.elsewhere.example',
      'null',
      '',
    ]) {
      expect(isForeign(request({ origin, host: 'localhost:3000' }), direct))
        .withContext(origin)
        .toBeTrue();
    }
  });

  it('is foreign where a plain page asks over HTTPS', () => {
    const headers = { origin: 'http://meet.example.org:3000', host: 'meet.example.org:3000' };
    expect(isForeign(request(headers, true), direct)).toBeTrue();
    expect(isForeign(request(headers, false), direct)).toBeFalse();
  });

  it('is judged by the word of a proxy only where that is trusted', () => {
    const headers = {
      origin: 'https://meet.example.org',
      host: '10.0.0.7:3000',
      'x-forwarded-host': 'meet.example.org, inner.example',
      'x-forwarded-proto': 'https, http',
    };
    expect(isForeign(request(headers), proxied)).toBeFalse();
    expect(isSecure(request(headers), proxied)).toBeTrue();
    expect(isForeign(request(headers), direct)).toBeTrue();
    expect(isSecure(request(headers), direct)).toBeFalse();
  });

  it('needs none where no browser asks', () => {
    expect(isForeign(request({ host: 'localhost:3000' }), direct)).toBeFalse();
  });
});
