import { createServer } from 'node:net';
import { Failure } from './failure.mjs';

/**
 * Finds out whether a port can be listened on.
 * @param {number} port 0 for any free one
 * @returns {Promise<number>} the port, free at this moment
 */
export function freePort(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => {
      const isUsed = 'code' in error && error.code === 'EADDRINUSE';
      const problem = isUsed
        ? `PORT ${port} is in use: stop what uses it, or`
        : `${error.message}:`;
      reject(new Failure(`${problem} set PORT to another one.`));
    });
    server.listen(port, () => {
      const address = server.address();
      const found = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => resolve(found));
    });
  });
}
