import type { IncomingMessage } from 'node:http';
import type { Config } from '../config/config.js';
import { isFromThisMachine, visitorAddress, visitorNetwork } from '../http/visitor-address.js';

/** Where a request comes from. */
export interface Visitor {
  readonly address: string;
  /** Whom wrong attempts are counted for. */
  readonly network: string;
  /** Whether it comes from the server's own machine. */
  readonly isLocal: boolean;
  /** What the browser says of itself. */
  readonly userAgent: string;
}

export function visitorOf(request: IncomingMessage, config: Config): Visitor {
  const address = visitorAddress(request, config);
  return {
    address,
    network: visitorNetwork(address),
    isLocal: isFromThisMachine(request, config),
    userAgent: request.headers['user-agent'] ?? '',
  };
}
