/** A browser as far as redirections, cookies and plain forms go. */
export class TestBrowser {
  /** By host and port: unlike with a real one, what the servers of a test keep does not mix. */
  private readonly jars = new Map<string, Map<string, string>>();

  /** Goes there, and on as it is told, up to a page or to where `until` wants to look. */
  async open(
    address: string,
    until: (url: URL) => boolean = () => false,
    init: Omit<RequestInit, 'headers'> = {},
  ): Promise<{ readonly url: URL; readonly response: Response }> {
    let [url, request] = [new URL(address), init];
    for (;;) {
      const headers = { Cookie: this.cookiesOf(url) };
      const response = await fetch(url, { ...request, headers, redirect: 'manual' });
      this.keep(url, response);
      const location = response.headers.get('Location');
      if (location === null) return { url, response };
      await response.body?.cancel();
      [url, request] = [new URL(location, url), {}];
      if (until(url)) return { url, response };
    }
  }

  cookiesOf({ host }: URL): string {
    const jar = this.jars.get(host) ?? new Map<string, string>();
    return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep({ host }: URL, response: Response): void {
    const jar = this.jars.get(host) ?? new Map<string, string>();
    this.jars.set(host, jar);
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
  }
}
