import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { nonceOf } from './csp-nonce.js';

/** The element of `index.html` in which the client starts. */
const ROOT_ELEMENT = '<lm-root';

/** Its title is the name of the server. */
const TITLE = /<title>.*<\/title>/;

const ENCODERS = [
  {
    name: 'br',
    encode: (page: string) =>
      promisify(brotliCompress)(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  },
  { name: 'gzip', encode: (page: string) => promisify(gzip)(page) },
] as const;

/** What the client is told beforehand, by the names of the `data-` attributes that carry it. */
export type PageFactsSource = () => Promise<Readonly<Record<string, string>>>;

/**
 * The page that every route of the client begins with. It carries the nonce of its response, so nobody may keep it; and
 * what the client is told beforehand.
 */
export class IndexPage {
  /** @param facts asked for each page: what holds just now */
  constructor(
    private readonly html: string,
    private readonly facts: PageFactsSource,
  ) {}

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const facts = await this.facts();
    const attributes = Object.entries(facts)
      .map(([name, value]) => ` data-${name}="${escaped(value)}"`)
      .join('');
    const root = `${ROOT_ELEMENT} ngCspNonce="${nonceOf(response)}"${attributes}`;
    const title = `<title>${escaped(facts['server-name'] ?? '')}</title>`;
    const page = this.html.replace(TITLE, () => title).replace(ROOT_ELEMENT, () => root);
    const accepted = request.headers['accept-encoding'] ?? '';
    const encoder = ENCODERS.find(({ name }) => accepted.includes(name));
    if (encoder !== undefined) response.setHeader('Content-Encoding', encoder.name);
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const body = encoder === undefined ? Buffer.from(page) : await encoder.encode(page);
    response.setHeader('Content-Length', body.byteLength);
    response.end(body);
  }
}

/** For the value of an attribute in double quotes, or the content of an element. */
function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
