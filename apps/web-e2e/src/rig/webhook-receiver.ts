import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A program that is told what happens, and looks whether that is genuine as docs/webhooks.md says. */
export class WebhookReceiver {
  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<WebhookReceiver> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new WebhookReceiver(
      server,
      `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    );
  }

  /** The type of the next message; `forged` where it is not signed with this secret. Ask before it comes. */
  next(secret: string): Promise<string> {
    return new Promise((resolve) => {
      this.server.once('request', (request, response) => {
        let body = '';
        request.on('data', (piece) => (body += String(piece)));
        request.on('end', () => {
          response.end('thank you');
          const { 'webhook-id': id, 'webhook-timestamp': seconds } = request.headers;
          const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
          const text = `${String(id)}.${String(seconds)}.${body}`;
          const signature = createHmac('sha256', key).update(text).digest('base64');
          const isGenuine = request.headers['webhook-signature'] === `v1,${signature}`;
          resolve(isGenuine ? (JSON.parse(body) as { readonly type: string }).type : 'forged');
        });
      });
    });
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
