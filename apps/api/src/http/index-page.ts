import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Entrance } from '../sessions/guest-door.js';
import { nonceOf } from './csp-nonce.js';

/** The element of `index.html` in which the client starts. */
const ROOT_ELEMENT = '<lm-root';

const ENCODERS = [
  {
    name: 'br',
    encode: (page: string) =>
      promisify(brotliCompress)(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  },
  { name: 'gzip', encode: (page: string) => promisify(gzip)(page) },
] as const;

/** The page that every route of the client begins with. It carries the nonce of its response, so nobody may keep it; and which ways in the login page is to show. */
export class IndexPage {
  /** @param entrance asked for each page: which ways in there are just now */
  constructor(
    private readonly html: string,
    private readonly entrance: () => Promise<Entrance>,
  ) {}

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const page = this.html.replace(
      ROOT_ELEMENT,
      `${ROOT_ELEMENT} ngCspNonce="${nonceOf(response)}" data-entrance="${await this.entrance()}"`,
    );
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
