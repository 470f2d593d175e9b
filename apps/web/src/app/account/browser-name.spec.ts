import { browserName } from './browser-name';

describe('The name of a browser', () => {
  const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

  it('is the one that its maker gave it, with what it runs on', () => {
    for (const [userAgent, name] of [
      [`Mozilla/5.0 (X11; Linux x86_64) ${WEBKIT} Chrome/141.0 Safari/537.36`, 'Chrome on Linux'],
      [
        `Mozilla/5.0 (Windows NT 10.0) ${WEBKIT} Chrome/141.0 Safari/537.36 Edg/141.0`,
        'Edge on Windows',
      ],
      [
        'Mozilla/5.0 (Android 15; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0',
        'Firefox on Android',
      ],
      [
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1',
        'Safari on iPhone',
      ],
      [
        'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) Version/18.0 Safari/605.1',
        'Safari on macOS',
      ],
    ] as const) {
      expect(browserName(userAgent)).withContext(userAgent).toBe(name);
    }
  });

  it('is unknown where it says nothing that is known', () => {
    expect(browserName('')).toBe('Unknown browser');
    expect(browserName('curl/8.0')).toBe('Unknown browser');
  });
});
