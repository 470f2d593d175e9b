import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/**
 * Serves a bare page and passes on what one side says to the other, on a free port of this machine.
 * @param {'bare-call.html' | 'bare-media.html'} [file]
 */
export async function startBareServer(file = 'bare-call.html') {
  const page = readFileSync(new URL(file, import.meta.url));
  /** @type {Map<string | null, import('node:http').ServerResponse>} */
  const listeners = new Map();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const side = searchParams.get('side');
    if (pathname === '/hear') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' }).flushHeaders();
      listeners.set(side, response);
    } else if (pathname === '/say') {
      let message = '';
      request.setEncoding('utf8').on('data', (chunk) => (message += chunk));
      request.on('end', () => {
        listeners.get(side === 'caller' ? 'callee' : 'caller')?.write(`data: ${message}\n\n`);
        response.writeHead(204).end();
      });
    } else {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    origin: `http://localhost:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
