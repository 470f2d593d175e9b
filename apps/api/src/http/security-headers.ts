import helmet from 'helmet';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../config/config.js';
import { nonceOf } from './csp-nonce.js';
import { isSecure } from './own-origin.js';

export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

const HSTS_SECONDS = 31_536_000;

/** Everything is served by ourselves, and may do only what a call needs. */
export function securityHeaders(config: Config): Middleware {
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        // The hand-on-face alert runs its networks as WebAssembly.
        'script-src': ["'self'", "'wasm-unsafe-eval'"],
        // Angular adds the styles of its components to the page, with the nonce of `ngCspNonce`.
        'style-src': ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
        'connect-src': ["'self'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'media-src': ["'self'", 'blob:'],
        'worker-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
  // A certificate made on the spot must stay something that a browser can make an exception for.
  const mayInsistOnHttps = config.tls.kind !== 'self-signed';
  return (request, response, next) => {
    response.setHeader(
      'Permissions-Policy',
      'camera=(self), microphone=(self), display-capture=(self), geolocation=(), payment=(), usb=()',
    );
    if (mayInsistOnHttps && isSecure(request, config)) {
      response.setHeader('Strict-Transport-Security', `max-age=${HSTS_SECONDS}`);
    }
    protect(request, response, next);
  };
}
